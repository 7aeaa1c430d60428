import type { LiquidTag } from '../tree.ts';

export interface MaskedText {
  /** As long as the text, line by line, without Liquid. */
  readonly text: string;
  readonly tags: readonly LiquidTag[];
}

/**
 * Puts neutral characters where Liquid stands, so that kramdown's grammar reads what the site's build will most likely
 * leave there: `x` for outputs, blanks for tags, a `<figure>` for `highlight`.
 */
export function maskLiquid(text: string, start: number): MaskedText {
  const tags: LiquidTag[] = [];
  const masker: Masker = { text, tags, pieces: [], copied: 0, missing: new Set() };
  let at = text.indexOf('{', start);
  while (at >= 0) {
    const next = text[at + 1];
    const end = next === '{' ? maskOutput(masker, at) : next === '%' ? maskTag(masker, at) : at + 1;
    at = text.indexOf('{', end);
  }
  if (masker.pieces.length === 0) return { text, tags };
  masker.pieces.push(text.slice(masker.copied));
  return { text: masker.pieces.join(''), tags };
}

interface Masker {
  readonly text: string;
  readonly tags: LiquidTag[];
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
  if (tag === 'highlight') replace(masker, at, stop.end, figure(text, at, stop.end));
  else if (tag === 'comment') replace(masker, at, stop.end, filled(text, at, stop.end, ' '));
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

/** A `<figure>` in place of `{% highlight %}`, every line's indentation kept, so that it stays in its list item. */
function figure(text: string, start: number, end: number): string {
  const open = '<figure>';
  const close = '</figure>';
  const lines = text.slice(start, end).split(/(?<=\n)/);
  const last = lines.length - 1;
  if (last === 0) return open + ' '.repeat(end - start - open.length - close.length) + close;
  return lines
    .map((line, index) => {
      const content = line.replace(/[\r\n]+$/, '');
      const lineEnd = line.slice(content.length);
      const indent = /^[ \t]*/.exec(content)?.[0] ?? '';
      if (index === 0) return open + ' '.repeat(content.length - open.length) + lineEnd;
      const room = content.length - indent.length;
      // blanks are legal before the `>` of an end tag
      if (index === last) return `${indent}${close.slice(0, -1)}${' '.repeat(room - close.length)}>`;
      return indent + 'x'.repeat(room) + lineEnd;
    })
    .join('');
}
