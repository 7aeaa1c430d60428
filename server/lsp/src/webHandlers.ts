import { type ExternalLinks, type ExternalLinksParams, externalLinksRequest } from '@lectern/core/protocol/web.ts';
import { askAddresses } from '@lectern/core/web/askAddresses.ts';
import { externalLinks } from '@lectern/core/web/externalLinks.ts';
import type { LinkAnswer } from '@lectern/core/web/linkAnswer.ts';
import type { Session } from './session.ts';
import { signalOf, workDone } from './workDone.ts';

/** Asks the web for the links of an open post where the editor's user wants it; what is found are diagnostics. */
export function answerWebRequests(session: Session): void {
  const { connection, guard, posts, web, webAnswers, openFiles, refresh } = session;
  connection.onRequest(externalLinksRequest, ({ textDocument: { uri }, workDoneToken }: ExternalLinksParams, token) =>
    guard<ExternalLinks | null>('external links', null, async () => {
      const open = await posts.get(uri);
      if (!open) return null;
      const addresses = new Set(externalLinks(open.post, open.site).map(({ address }) => address));
      const known = webAnswers.recall(addresses);
      const unknown = [...addresses].filter((address) => !known.has(address));
      const progress = workDone(connection, workDoneToken, 'Asking for external links');
      let done = known.size;
      progress.report(done, addresses.size);
      const asked = await askAddresses(unknown, {
        web,
        signal: signalOf(token),
        answered: () => progress.report(++done, addresses.size),
      }).finally(() => progress.end());
      const answers = new Map([...known, ...asked.answers]);
      // closed meanwhile, it has no diagnostics any more
      if (openFiles.get(uri)) webAnswers.put(uri, answers);
      refresh();
      return summary(addresses.size, answers, asked.isOnline || known.size > 0);
    }),
  );
}

function summary(links: number, answers: ReadonlyMap<string, LinkAnswer>, isOnline: boolean): ExternalLinks {
  const count = (kind: LinkAnswer['kind']): number => [...answers.values()].filter((each) => each.kind === kind).length;
  return {
    links,
    asked: answers.size,
    dead: count('dead'),
    moved: count('moved'),
    undecided: [...answers].flatMap(([address, answer]) =>
      answer.kind === 'undecided' ? [{ address, reason: answer.reason }] : [],
    ),
    isOnline,
  };
}
