import type { Span } from '../text/span.ts';
import { abbreviations } from './abbreviations.ts';
import { opaque, type Prose } from './prose.ts';
import { isSpace } from './words.ts';

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
  for (const { index, 0: whole, 1: mark = '', 2: gap = '' } of text.matchAll(end)) {
    const at = index + whole.length - gap.length;
    if (!isEnd(text, index, mark, further) || !isBeginning(text, at + gap.length, start, source)) continue;
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
  const sentence = text.slice(Math.max(from - start, at - longestRemark), at);
  if (!sentence.includes('(')) return false;
  let open = 0;
  for (const mark of sentence) {
    if (mark === '(') open++;
    else if (mark === ')' && open > 0) open--;
  }
  return open > 0 && text.slice(at, at + longestRemark).includes(')');
}

/** A mark, what closes behind it, white space; in front of anything that may begin a sentence. */
const end = /(?<![.!?])([.!?]+)["'”’»)\]*_]*(\s+)(?=\S)(?=["'“‘«([*_]*[A-Z\u0080-\uFFFF])/g;

function isEnd(text: string, index: number, mark: string, further: ReadonlySet<string>): boolean {
  const word = wordBefore(text, index);
  if (word === '') return false;
  // three points may stand in the middle of a sentence
  if (mark !== '.') return mark.includes('!') || mark.includes('?');
  const bare = word.replace(/^["'“‘«([*_]+/, '');
  const lower = bare.toLowerCase();
  if (abbreviations.has(lower) || further.has(lower)) return false;
  // an initial; the number of an item
  const isNumber =
    /^\d+$/.test(bare) && /(?:^|\n)[\s*_]*$/.test(text.slice(Math.max(0, index - 10), index - bare.length));
  return !isInitial(bare) && !isNumber;
}

/** The last characters in front of a place, back to white space. */
function wordBefore(text: string, index: number): string {
  const ahead = text.slice(Math.max(0, index - 30), index);
  let start = ahead.length;
  while (start > 0 && !isSpace(ahead.charCodeAt(start - 1))) start--;
  return ahead.slice(start);
}

function isInitial(bare: string): boolean {
  return bare.length <= 2 && /^\p{Lu}$/u.test(bare);
}

function isBeginning(text: string, at: number, start: number, source: string): boolean {
  const code = text.charCodeAt(at);
  // most sentences by far
  if (code >= 0x41 && code <= 0x5a) return true;
  const ahead = text.slice(at, at + 400);
  const [, hidden = '', first = ''] = /^["'“‘«([*_]*(\uFFFC*)["'“‘«([*_]*(.?)/su.exec(ahead) ?? [];
  if (hidden === '') return /\p{Lu}/u.test(first);
  // what a sentence cannot begin with: the marker of a footnote, a line break, an attribute list
  const written = source.slice(start + at, start + at + 4);
  if (/^(?:\[\^|<br|\{:|!\[|<im)/.test(written)) return false;
  return /\p{Lu}/u.test(first) || (/\s/.test(first) && ahead.startsWith(opaque));
}
