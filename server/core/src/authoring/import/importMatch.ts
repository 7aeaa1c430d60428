import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { nameKey } from '../../sessions/names.ts';
import type { Session } from '../../sessions/session.ts';
import { headingTest } from './importSections.ts';
import { titleKey, withoutLead } from './importTitle.ts';

/** A talk of a schedule, and the section of a post that reports on it. */
export interface TalkMatch {
  readonly talk: Talk;
  readonly session: Session;
  /** Whether the titles differ in more than case, accents and punctuation. */
  readonly isRetitled: boolean;
}

/**
 * Which section reports on which talk, by title and speakers; each at most once, the best pairs first. All talks of the
 * schedule take part: so a second talk of one speaker is not taken for the first.
 */
export function matchTalks(schedule: Schedule, sessions: readonly Session[]): ReadonlyMap<string, TalkMatch> {
  const reported = sessions.map((session) => ({
    session,
    heading: titleKey(session.heading.text),
    ...keysOf(session.title, session.speakers),
  }));
  const pairs = schedule.talks.flatMap((talk, index) => {
    const keys = keysOf(talk.title, talk.speakers);
    const says = headingTest(talk);
    return reported.flatMap((other, place) => {
      const isSaid = says(other.heading);
      const score = isSaid ? surest : scoreOf(keys, other);
      const isRetitled = !isSaid && keys.title !== other.title;
      return score === 0 ? [] : [{ talk, session: other.session, score, index, place, isRetitled }];
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.index - b.index || a.place - b.place);
  const found = new Map<string, TalkMatch>();
  const taken = new Set<Session>();
  for (const { talk, session, isRetitled } of pairs) {
    if (found.has(talk.id) || taken.has(session)) continue;
    found.set(talk.id, { talk, session, isRetitled });
    taken.add(session);
  }
  return found;
}

interface Keys {
  readonly title: string;
  /** Pairs of letters that follow each other in the title, with how often they do. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly speakers: readonly Name[];
}

interface Name {
  readonly whole: string;
  /** First and last word; `null` for a name of one word. */
  readonly ends: string | null;
}

function keysOf(title: string, speakers: readonly { readonly name: string }[]): Keys {
  const key = titleKey(withoutLead(title)) || titleKey(title);
  return {
    title: key,
    pairs: letterPairs(key),
    speakers: speakers.map(({ name }) => nameOf(nameKey(name))).filter(({ whole }) => whole !== ''),
  };
}

function nameOf(whole: string): Name {
  const words = whole.split(' ');
  return { whole, ends: words.length > 1 ? `${words[0]} ${words.at(-1)}` : null };
}

/** The heading has the talk's very words, whatever else it was taken for. */
const surest = 4;
/** From so much likeness on two titles of one speaker are one title that somebody edited. */
const likeEnough = 0.5;
/** The same without a speaker to go by. */
const almostSame = 0.9;

/** The higher the surer; 0 for two that are not the same talk. Most pairs are not: titles are compared letter by letter last. */
function scoreOf(a: Keys, b: Keys): number {
  const isUnsaid = a.speakers.length === 0 || b.speakers.length === 0;
  if (isUnsaid) {
    const likeness = likenessOf(a, b);
    return likeness >= almostSame ? 1 + likeness : 0;
  }
  const shared = a.speakers.filter((one) => b.speakers.some((other) => isSamePerson(one, other))).length;
  if (shared > 0) {
    const likeness = likenessOf(a, b);
    return likeness >= likeEnough || isPart(a.title, b.title) ? 2 + likeness + shared / 1000 : 0;
  }
  // a speaker may be misread, or have changed: a title of several words is no chance
  return a.title === b.title && a.title.split(' ').length >= 3 ? 1 : 0;
}

/** `Ada Brandt` and `Ada B. Brandt`. */
function isSamePerson(a: Name, b: Name): boolean {
  return a.whole === b.whole || (a.ends !== null && a.ends === b.ends);
}

/** A subtitle left out. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 8 && `${long} `.startsWith(`${short} `);
}

/** 1 for the same letters in the same order, 0 for none in common (Dice's coefficient of the pairs of letters). */
function likenessOf(a: Keys, b: Keys): number {
  if (a.title === b.title) return a.title === '' ? 0 : 1;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  const all = Math.max(1, a.title.length - 1 + b.title.length - 1);
  // the same pairs in another order are another title
  return Math.min(0.99, (2 * shared) / all);
}

function letterPairs(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at++) {
    const pair = key.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
