import type { FrontMatter, FrontMatterEntry } from '../../post/frontMatter.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { applyEdits, type TextEdit } from '../../text/change.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import type { Span } from '../../text/span.ts';
import { yamlAddress } from '../../text/yamlWord.ts';

/** Puts another day into `date:`, where there is one; its time stays. `null` where that cannot be done. */
export function dateEdits(post: PostDocument, date: string): readonly TextEdit[] | null {
  const { frontMatter, text } = post;
  const written = last(frontMatter?.entries, 'date')?.valueSpan;
  // a merge key may take one over from elsewhere
  if (!written) return (frontMatter?.values.date ?? null) === null ? [] : null;
  const found = /\d{2,4}[-/]\d{1,2}[-/]\d{1,2}/.exec(text.slice(written.start, written.end));
  if (!found) return null;
  if (found[0] === date) return [];
  const start = written.start + found.index;
  return checked(post, 'date', [{ span: { start, end: start + found[0].length }, text: date }], () => true);
}

/**
 * Takes `published: false` out: somebody publishes it now. Where it shares its line, it says `true` from now on. `null`
 * where that cannot be done.
 */
export function publishedEdits(post: PostDocument): readonly TextEdit[] | null {
  if (post.frontMatter?.values.published !== false) return [];
  const entry = last(post.frontMatter.entries, 'published');
  if (!entry?.valueSpan) return null;
  const lines = {
    start: lineStartAt(post.text, entry.keySpan.start),
    end: post.text.indexOf('\n', entry.valueSpan.end) + 1,
  };
  const before = post.text.slice(lines.start, entry.keySpan.start);
  const behind = post.text.slice(entry.valueSpan.end, lines.end);
  const standsAlone = /^[ \t]*$/.test(before) && /^[ \t]*(?:#[^\n]*)?\r?\n$/.test(behind);
  const edit = standsAlone ? { span: lines, text: '' } : { span: entry.valueSpan, text: 'true' };
  return checked(post, 'published', [edit], ({ published }) => published !== false);
}

/**
 * Adds an address to `redirect_from`, which is made where there is none. Nothing where it is there already; `null` where
 * it cannot be added to.
 */
export function redirectEdits(post: PostDocument, url: string): readonly TextEdit[] | null {
  const { frontMatter } = post;
  if (!frontMatter) return null;
  const wanted = addressesOf(frontMatter.values);
  if (wanted.includes(url)) return [];
  const entry = last(frontMatter.entries, 'redirect_from');
  const edit = entry ? addedTo(post.text, entry, yamlAddress(url)) : newEntry(post.text, frontMatter, url);
  return checked(post, 'redirect_from', [edit], (values) => {
    const addresses = addressesOf(values);
    return [...wanted, url].every((address) => addresses.includes(address));
  });
}

function addedTo(text: string, { value, valueSpan, items, keySpan }: FrontMatterEntry, address: string): TextEdit {
  const item = items.at(-1);
  if (item) return besideItem(text, item.span, address);
  if (!valueSpan) {
    const start = text.indexOf(':', keySpan.end) + 1;
    return { span: { start, end: start }, text: ` ${address}` };
  }
  const source = text.slice(valueSpan.start, valueSpan.end).trimEnd();
  const span = { start: valueSpan.start, end: valueSpan.start + source.length };
  if (typeof value !== 'string' || value === '') return { span, text: address };
  const before = /^(["'])[^\n]*\1$/.test(source) ? source : yamlAddress(value.trim());
  return { span, text: `[${before}, ${address}]` };
}

/** The edits; `null` where front matter, read again after them, does not say what is wanted, or says other things anew. */
function checked(
  post: PostDocument,
  key: string,
  edits: readonly TextEdit[],
  isWanted: (values: Values, after: PostDocument) => boolean,
): readonly TextEdit[] | null {
  const { uri, kind, version } = post;
  const after = parsePost({ uri, kind, version, text: applyEdits(post.text, edits) });
  const old = post.frontMatter?.values ?? {};
  const values = after.frontMatter?.values ?? {};
  const isSound = (after.frontMatter?.problems.length ?? 0) <= (post.frontMatter?.problems.length ?? 0);
  return isSound && isWanted(values, after) && others(old, key) === others(values, key) ? edits : null;
}

type Values = Readonly<Record<string, unknown>>;

/** The values of the other keys, in a form that can be compared. */
function others(values: Values, key: string): string {
  return JSON.stringify(Object.entries(values).filter(([other]) => other !== key));
}

function addressesOf({ redirect_from: value }: Values): readonly unknown[] {
  return [value]
    .flat()
    .map((address) => (typeof address === 'string' ? address.trim() : address))
    .filter((address) => address !== null && address !== undefined && address !== '');
}

/** Of several entries of a key Ruby takes the last one. */
function last(entries: readonly FrontMatterEntry[] | undefined, key: string): FrontMatterEntry | undefined {
  return entries?.findLast((entry) => entry.key === key);
}

function lineStartAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Below the others; of front matter in braces behind the last one. */
function newEntry(text: string, { yaml, entries }: FrontMatter, url: string): TextEdit {
  const entry = `redirect_from: ${yamlAddress(url)}`;
  const end = entries.at(-1)?.valueSpan?.end;
  if (end !== undefined && text.slice(yaml.start, yaml.end).trimStart().startsWith('{')) {
    return { span: { start: end, end }, text: `, ${entry}` };
  }
  const newline = lineEndAt(text, yaml.start - 1);
  const isOpen = yaml.end > 0 && text.charAt(yaml.end - 1) !== '\n';
  return { span: { start: yaml.end, end: yaml.end }, text: isOpen ? newline + entry : entry + newline };
}

/** Behind the last item of a list: in brackets, or on a line of its own. */
function besideItem(text: string, { start, end }: Span, address: string): TextEdit {
  const line = text.slice(lineStartAt(text, start), start);
  if (!/^\s*-\s+$/.test(line)) return { span: { start: end, end }, text: `, ${address}` };
  const itemEnd = start + text.slice(start, end).trimEnd().length;
  // a comment stays with its item
  const at = itemEnd + (/^[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(itemEnd))?.[0].length ?? 0);
  return { span: { start: at, end: at }, text: `${lineEndAt(text, at)}${line}${address}` };
}
