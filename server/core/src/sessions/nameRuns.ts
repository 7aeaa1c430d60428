import { looksLikeName } from './names.ts';
import { particles } from './vocabulary.ts';

/** A word of running text. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** Words with capitals that follow each other and may be a name. */
export interface Run {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** `Ada Brandt's`. */
  readonly isPossessive: boolean;
}

/** Everything between white space and the marks that end a word; an apostrophe and a hyphen belong to it. */
const word = /[^\s.,;:!?()[\]{}"“”…*_/|<>&\uFFFC]+|&/g;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const lower = found.toLowerCase();
    const isCapital = found.charAt(0) !== lower.charAt(0);
    words.push({ text: found, lower, start: index, end: index + found.length, isCapital, gap: text.slice(end, index) });
    end = index + found.length;
  }
  return words;
}

/** The runs of capitals in a text that are full names by their looks, and single capitals, in their order. */
export function runsIn(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const run = words[at]?.isCapital ? runFrom(words, at) : null;
    if (run) runs.push(run);
    at = Math.max(run?.to ?? 0, at + 1);
  }
  return runs;
}

const most = 5;

function runFrom(words: readonly Word[], from: number): Run | null {
  let to = from;
  for (let at = from; at < words.length && at - from < most; at++) {
    const each = words[at];
    if (!each || (at > from && !joins(words[at - 1], each))) break;
    if (each.isCapital) to = at + 1;
    else if (!particles.has(each.lower)) break;
    if (isPossessive(each)) break;
  }
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const possessive = isPossessive(last);
  const name = words
    .slice(from, to)
    .map(({ text }, index) => (index === 0 ? text : `${words[from + index]?.gap ?? ' '}${text}`))
    .join('')
    .replace(/['’]s?$/, '');
  const start = first.start;
  return { name, start, end: start + name.length, from, to, isPossessive: possessive };
}

/** Words of a name stand a blank apart, or a dot behind an initial. */
function joins(before: Word | undefined, { gap }: Word): boolean {
  return /^[ \t]+$/.test(gap) || (before !== undefined && before.text.length < 3 && /^\.[ \t]*$/.test(gap));
}

function isPossessive({ text }: Word): boolean {
  return /['’]s?$/.test(text);
}

/** Whether a run is somebody's full name by its looks: `Ada Brandt`, not `Ada` and not `Spring Boot`. */
export function isFullName({ name, from, to }: Run): boolean {
  return to - from > 1 && looksLikeName(name);
}
