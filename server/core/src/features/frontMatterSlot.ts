import type { PostDocument } from '../post/postDocument.ts';
import type { Span } from '../text/span.ts';

/** A place in the front matter where a key or a value is being written. */
export interface FrontMatterSlot {
  /** `null` where a key is written. */
  readonly key: string | null;
  /** What stands there, quotes not included. */
  readonly span: Span;
  readonly quote: "'" | '"' | null;
}

/**
 * The slot at an offset. Read from the lines, not from parsed YAML: while a list is being typed there is no YAML to
 * parse yet. Knows `key: value`, flow lists over one or more lines, and block lists.
 */
export function frontMatterSlot(post: PostDocument, offset: number): FrontMatterSlot | null {
  const yaml = post.frontMatter?.yaml ?? unclosed(post.text);
  if (!yaml || offset < yaml.start || offset > yaml.end) return null;
  const before = post.text.slice(yaml.start, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const line = before.slice(lineStart);
  const entry = [...before.matchAll(/^([\w-]+)[ \t]*:(?=\s|$)/gm)].at(-1);
  if (entry?.[1] === undefined) return keySlot(post.text, line, offset);
  const value = before.slice(entry.index + entry[0].length);
  const written = valueBefore(value, entry.index >= lineStart, line);
  return written === undefined ? keySlot(post.text, line, offset) : valueSlot(post.text, entry[1], written, offset);
}

/** Front matter that is being written: its closing line is not there yet. */
function unclosed(text: string): Span | null {
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  return open && { start: open[0].length, end: text.length };
}

/** What of one value stands before the cursor; `null` where none can be, `undefined` outside the value. */
function valueBefore(value: string, sameLine: boolean, line: string): string | null | undefined {
  if (/^\s*\[/.test(value)) return flowItem(value);
  if (sameLine) return /^[ \t]+(.*)$/.exec(value)?.[1] ?? null;
  if (!/^\s*-/.test(line)) return undefined;
  return /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1] ?? null;
}

/** The last item of a flow list that is still open; `undefined` behind its end. */
function flowItem(list: string): string | undefined {
  let item = list.indexOf('[') + 1;
  let quote: string | null = null;
  for (let at = item; at < list.length; at++) {
    const character = list.charAt(at);
    if (quote !== null) quote = character === quote ? null : quote;
    else if (character === ']') return undefined;
    else if (character === ',') item = at + 1;
    else if (/["']/.test(character) && list.slice(item, at).trim() === '') quote = character;
  }
  return list.slice(item).trimStart();
}

function valueSlot(text: string, key: string, written: string | null, offset: number): FrontMatterSlot | null {
  if (written === null || /[\r\n]/.test(written)) return null;
  const quote = /^["']/.exec(written)?.[0] ?? null;
  if (quote !== null && written.indexOf(quote, 1) > 0) return null;
  const rest = quote === null ? /[^,[\]{}"'#\r\n]*/y : new RegExp(`[^${quote}\\r\\n]*`, 'y');
  rest.lastIndex = offset;
  const following = (rest.exec(text)?.[0] ?? '').trimEnd();
  const start = offset - written.length + (quote === null ? 0 : 1);
  return { key, span: { start, end: offset + following.length }, quote: quote === "'" || quote === '"' ? quote : null };
}

function keySlot(text: string, line: string, offset: number): FrontMatterSlot | null {
  if (!/^[\w-]*$/.test(line)) return null;
  const rest = /[\w-]*/y;
  rest.lastIndex = offset;
  const end = offset + (rest.exec(text)?.[0].length ?? 0);
  return { key: null, span: { start: offset - line.length, end }, quote: null };
}
