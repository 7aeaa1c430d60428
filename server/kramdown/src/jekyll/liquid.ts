import type { LiquidTag } from '../tree.ts';
import type { Highlight, Highlights } from './highlight.ts';

export interface MaskedText {
  /** As long as the text, line by line, without Liquid. */
  readonly text: string;
  readonly tags: readonly LiquidTag[];
  /** Each stands on a line of its own, wherever its tags are: Jekyll puts line ends around it. */
  readonly highlights: Highlights;
}

/**
 * Puts neutral characters where Liquid stands, so that kramdown's grammar reads what the site's build will most likely
 * leave there: `x` for outputs, blanks for tags, a `<figure>` without line ends for `highlight`.
 */
export function maskLiquid(text: string, start: number): MaskedText {
  const tags: LiquidTag[] = [];
  const masker: Masker = { text, tags, highlights: new Map(), pieces: [], copied: 0, missing: new Set() };
  let at = text.indexOf('{', start);
  while (at >= 0) {
    const next = text[at + 1];
    const end = next === '{' ? maskOutput(masker, at) : next === '%' ? maskTag(masker, at) : at + 1;
    at = text.indexOf('{', end);
  }
  const { highlights } = masker;
  if (masker.pieces.length === 0) return { text, tags, highlights };
  masker.pieces.push(text.slice(masker.copied));
  return { text: masker.pieces.join(''), tags, highlights };
}

interface Masker {
  readonly text: string;
  readonly tags: LiquidTag[];
  readonly highlights: Map<number, Highlight>;
  readonly pieces: string[];
  /** Up to here the text is in `pieces`. */
  copied: number;
  /** Closing marks known not to come any more. */
  readonly missing: Set<string>;
}

/** Each of these returns the offset to go on from. */
function maskOutput(masker: Masker, at: number): number {
  const end = closingOf(masker, '}}', at + 2);
  masker.tags.push({ kind: 'output', name: null, closed: end >= 0, start: at, end: end < 0 ? at + 2 : end });
  if (end < 0) return at + 2;
  const mask = filled(masker.text, at, end, 'x');
  // `<{{ url }}>` stays an autolink
  const link = masker.text[at - 1] === '<' && mask.length > 4;
  replace(masker, at, end, link ? `ftp:/${mask.slice(5)}` : mask);
  return end;
}

function maskTag(masker: Masker, at: number): number {
  const { text } = masker;
  const end = closingOf(masker, '%}', at + 2);
  const name = /-?\s*(\w*)/y;
  name.lastIndex = at + 2;
  const tag = name.exec(text)?.[1] ?? '';
  masker.tags.push({ kind: 'tag', name: tag || null, closed: end >= 0, start: at, end: end < 0 ? at + 2 : end });
  if (end < 0) return at + 2;
  const stop = tag === 'comment' || tag === 'raw' || tag === 'highlight' ? stopTagOf(masker, tag, end) : null;
  if (!stop) {
    replace(masker, at, end, filled(text, at, end, ' '));
    return end;
  }
  masker.tags.push({ kind: 'tag', name: `end${tag}`, closed: true, start: stop.start, end: stop.end });
  if (tag === 'highlight') {
    masker.highlights.set(at, { start: at, end: stop.end, openTag: { start: at, end }, closeTag: stop });
    replace(masker, at, stop.end, figure(stop.end - at));
  } else if (tag === 'comment') replace(masker, at, stop.end, filled(text, at, stop.end, ' '));
  else {
    replace(masker, at, end, filled(text, at, end, ' '));
    replace(masker, stop.start, stop.end, filled(text, stop.start, stop.end, ' '));
  }
  return stop.end;
}

function closingOf(masker: Masker, mark: string, from: number): number {
  if (masker.missing.has(mark)) return -1;
  const found = masker.text.indexOf(mark, from);
  if (found >= 0) return found + mark.length;
  masker.missing.add(mark);
  return -1;
}

function stopTagOf(masker: Masker, name: string, from: number): { start: number; end: number } | null {
  const mark = `end${name}`;
  if (masker.missing.has(mark)) return null;
  const stop = new RegExp(`\\{%-?\\s*${mark}\\s*-?%\\}`, 'g');
  stop.lastIndex = from;
  const found = stop.exec(masker.text);
  if (found) return { start: found.index, end: stop.lastIndex };
  masker.missing.add(mark);
  return null;
}

function replace(masker: Masker, start: number, end: number, mask: string): void {
  masker.pieces.push(masker.text.slice(masker.copied, start), mask);
  masker.copied = end;
}

function filled(text: string, start: number, end: number, filler: string): string {
  return text.slice(start, end).replace(/[^\r\n]/g, filler);
}

function figure(length: number): string {
  const [open, close] = ['<figure>', '</figure>'];
  return open + 'x'.repeat(length - open.length - close.length) + close;
}
