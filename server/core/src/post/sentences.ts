import type { Span } from '../text/span.ts';
import { abbreviations } from './abbreviations.ts';
import { opaque, type Prose } from './prose.ts';

/** A paragraph and where its sentences part. */
export interface Sentences {
  readonly prose: Prose;
  readonly breaks: readonly SentenceBreak[];
}

/** The white space between two sentences. */
export interface SentenceBreak extends Span {
  /** Whether the second sentence begins on a line of its own. */
  readonly atLineEnd: boolean;
}

/**
 * Where one sentence of a paragraph ends and the next one begins. By marks, capitals and a list of abbreviations alone,
 * so that every host finds the same; in doubt there is no end.
 * @param source of the file that the paragraph is of
 * @param further abbreviations that are not in the list: in lower case, without the point at their end
 */
export function sentenceBreaks(
  { start, text }: Pick<Prose, 'start' | 'text'>,
  source: string,
  further: ReadonlySet<string> = none,
): readonly SentenceBreak[] {
  const breaks: SentenceBreak[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(end)) {
    const gap = groups?.gap ?? '';
    const at = index + whole.length - gap.length;
    if (!isEnd(text, index, groups?.mark ?? '', further) || !isBeginning(text, at + gap.length, start, source))
      continue;
    if (isInBrackets(text, breaks.at(-1)?.end ?? start, start, at)) continue;
    breaks.push({ start: start + at, end: start + at + gap.length, atLineEnd: gap.includes('\n') });
  }
  return breaks;
}

const none: ReadonlySet<string> = new Set();

/** So far a remark in brackets goes. */
const longestRemark = 200;

/** Whether a bracket that the sentence opens closes behind it: what lies in between belongs to the sentence. */
function isInBrackets(text: string, from: number, start: number, at: number): boolean {
  let open = 0;
  for (const mark of text.slice(Math.max(from - start, at - longestRemark), at)) {
    if (mark === '(') open++;
    else if (mark === ')' && open > 0) open--;
  }
  return open > 0 && text.slice(at, at + longestRemark).includes(')');
}

/** A mark, what closes behind it, white space. */
const end = /(?<mark>[.!?]+)["'”’»)\]*_]*(?<gap>\s+)(?=\S)/g;

function isEnd(text: string, index: number, mark: string, further: ReadonlySet<string>): boolean {
  // three points may stand in the middle of a sentence
  if (/^\.{2,}$/.test(mark)) return false;
  const word = /\S*$/.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  if (word === '') return false;
  if (mark !== '.') return true;
  const bare = word.replace(/^["'“‘«([*_]+/, '');
  if (abbreviations.has(bare.toLowerCase()) || further.has(bare.toLowerCase())) return false;
  // an initial; the number of an item
  const isNumber =
    /^\d+$/.test(bare) && /(?:^|\n)[\s*_]*$/.test(text.slice(Math.max(0, index - 10), index - bare.length));
  return !/^\p{Lu}$/u.test(bare) && !isNumber;
}

function isBeginning(text: string, at: number, start: number, source: string): boolean {
  const ahead = text.slice(at, at + 400);
  const [, hidden = '', first = ''] = /^["'“‘«([*_]*(\uFFFC*)["'“‘«([*_]*(.?)/su.exec(ahead) ?? [];
  if (hidden === '') return /\p{Lu}/u.test(first);
  // what a sentence cannot begin with: the marker of a footnote, a line break, an attribute list
  const written = source.slice(start + at, start + at + 4);
  if (/^(?:\[\^|<br|\{:|!\[|<im)/.test(written)) return false;
  return /\p{Lu}/u.test(first) || (/\s/.test(first) && ahead.startsWith(opaque));
}
