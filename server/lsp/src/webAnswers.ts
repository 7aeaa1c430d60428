import type { LinkAnswer, LinkAnswers } from '@lectern/core/web/linkAnswer.ts';
import { noAnswers } from '@lectern/core/web/linkAnswer.ts';

/** What the web said of links while the editor runs. */
export interface WebAnswers {
  /** For a post: all that was asked for it since it was opened. */
  of(uri: string): PostAnswers;
  put(uri: string, answers: LinkAnswers): void;
  /** The post was closed. */
  forget(uri: string): void;
  /** Those among addresses that nobody need ask again so soon. */
  recall(addresses: Iterable<string>): LinkAnswers;
}

export interface PostAnswers {
  readonly answers: LinkAnswers;
  /** Grows with every change. */
  readonly revision: number;
}

const hour = 3_600_000;

/** @param now milliseconds since any moment */
export function createWebAnswers(now: () => number): WebAnswers {
  const posts = new Map<string, PostAnswers>();
  const known = new Map<string, { readonly answer: LinkAnswer; readonly at: number }>();
  return {
    of: (uri) => posts.get(uri) ?? { answers: noAnswers, revision: 0 },
    put(uri, answers) {
      const before = posts.get(uri);
      const revision = (before?.revision ?? 0) + 1;
      posts.set(uri, { answers: new Map([...(before?.answers ?? noAnswers), ...answers]), revision });
      // what could not be decided may be by the next time
      for (const [address, answer] of answers)
        if (answer.kind !== 'undecided' && !isFresh(known.get(address), now()))
          known.set(address, { answer, at: now() });
    },
    forget: (uri) => void posts.delete(uri),
    recall(addresses) {
      const found = new Map<string, LinkAnswer>();
      for (const address of addresses) {
        const last = known.get(address);
        if (last !== undefined && isFresh(last, now())) found.set(address, last.answer);
      }
      return found;
    },
  };
}

function isFresh(known: { readonly at: number } | undefined, now: number): boolean {
  return known !== undefined && now - known.at < hour;
}
