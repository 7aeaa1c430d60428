import { type CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { touches } from '../text/span.ts';
import { type FrontMatterSlot, frontMatterSlot } from './frontMatterSlot.ts';

/** Author ids, keys, and values that the blog's posts use; `null` outside front matter and where nothing can stand. */
export function completeFrontMatter(post: PostDocument, site: SiteIndex, offset: number): CompletionItem[] | null {
  const slot = frontMatterSlot(post, offset);
  if (slot === null) return null;
  if (slot.key === null) return keys(post, site, slot);
  return authorKeys.has(slot.key) ? authors(post, site, slot) : values(post, site, slot, slot.key);
}

const authorKeys: ReadonlySet<string> = new Set(['author', 'authors']);

function authors(post: PostDocument, site: SiteIndex, slot: FrontMatterSlot): CompletionItem[] {
  const listed = listedBeside(post, slot);
  return [...site.authors.values()]
    .filter(({ id }) => !listed.has(id))
    .map(({ id, name }) => ({
      label: id,
      detail: name,
      kind: CompletionItemKind.Value,
      filterText: `${id} ${name}`,
      textEdit: replace(post, slot, scalar(id, slot)),
    }));
}

function values(post: PostDocument, site: SiteIndex, slot: FrontMatterSlot, key: string): CompletionItem[] {
  const listed = listedBeside(post, slot);
  const used = countPosts(site, (summary) => [summary.frontMatter[key]].flat().filter(isPlain).map(String));
  return shared(used, (value) => !listed.has(value)).map(({ name, posts }, order) => ({
    label: name,
    detail: inPosts(posts),
    kind: CompletionItemKind.Value,
    sortText: sortKey(order),
    filterText: name,
    textEdit: replace(post, slot, scalar(name, slot)),
  }));
}

function keys(post: PostDocument, site: SiteIndex, slot: FrontMatterSlot): CompletionItem[] {
  const present = new Set(
    post.frontMatter?.entries.filter(({ keySpan }) => !touches(keySpan, slot.span)).map(({ key }) => key),
  );
  const used = countPosts(site, (summary) => summary.keys);
  const hasValue = /^[ \t]*:/.test(post.text.slice(slot.span.end));
  return shared(used, (key) => !present.has(key)).map(({ name, posts }, order) => ({
    label: name,
    detail: inPosts(posts),
    kind: CompletionItemKind.Property,
    sortText: sortKey(order),
    textEdit: replace(post, slot, hasValue ? name : `${name}: `),
  }));
}

type Summary = SiteIndex['posts'] extends ReadonlyMap<string, infer Value> ? Value : never;

function countPosts(site: SiteIndex, namesOf: (summary: Summary) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const summary of site.posts.values()) {
    for (const name of new Set(namesOf(summary))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Names that at least two posts use, the most frequent first: what one post has is no vocabulary. */
function shared(
  counts: ReadonlyMap<string, number>,
  wanted: (name: string) => boolean,
): { readonly name: string; readonly posts: number }[] {
  return [...counts]
    .filter(([name, posts]) => posts > 1 && wanted(name))
    .map(([name, posts]) => ({ name, posts }))
    .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
}

/** Items of the same list, the one being written left out. */
function listedBeside(post: PostDocument, slot: FrontMatterSlot): ReadonlySet<string> {
  const items = post.frontMatter?.entries.find(({ key }) => key === slot.key)?.items ?? [];
  return new Set(items.filter(({ span }) => !touches(span, slot.span)).map(({ value }) => String(value)));
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** A value as YAML: bare where that means the same text. */
function scalar(value: string, { quote }: FrontMatterSlot): string {
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'") return value.replaceAll("'", "''");
  return isBare(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function isBare(value: string): boolean {
  return /^[\p{L}\p{N}/_.]([\p{L}\p{N} /_.+&()-]*[\p{L}\p{N}/_.+()-])?$/u.test(value);
}

function replace(post: PostDocument, slot: FrontMatterSlot, text: string): TextEdit {
  return TextEdit.replace(post.lines.rangeOf(slot.span), text);
}

function inPosts(count: number): string {
  return `in ${count} posts`;
}

function sortKey(order: number): string {
  return String(order).padStart(4, '0');
}
