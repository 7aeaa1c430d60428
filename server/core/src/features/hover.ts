import type { AttributeList, TocEntry } from 'markdown-it-kramdown';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { Span } from '../text/span.ts';
import { tocHeading } from '../toc/tocHeading.ts';
import { authorAt } from './authorAt.ts';

/** What the site makes of the thing at an offset: an author id, an attribute list, a heading. */
export function hover(post: PostDocument, site: SiteIndex, offset: number): Hover | null {
  const found =
    ofAuthor(post, site, offset) ?? ofToc(post, offset) ?? ofAttributeList(post, offset) ?? ofHeading(post, offset);
  return (
    found && {
      // plain text: what the post says must not become markup, nor a link, in the editor
      contents: { kind: MarkupKind.PlainText, value: found.text },
      range: post.lines.rangeOf(found.span),
    }
  );
}

interface Said {
  readonly text: string;
  readonly span: Span;
}

function ofAuthor(post: PostDocument, site: SiteIndex, offset: number): Said | null {
  const found = authorAt(post, site, offset);
  if (!found) return null;
  const { author, span } = found;
  const title = author.data.title;
  const name = typeof title === 'string' && title.trim() !== '' ? `${author.name}, ${title.trim()}` : author.name;
  return { text: [name, author.bio?.trim() ?? ''].filter((line) => line !== '').join('\n'), span };
}

/** On `{:toc}`, on the list that it stands for, and on the heading right above. */
function ofToc(post: PostDocument, offset: number): Said | null {
  const list = post.tree.toc?.list;
  if (!list) return null;
  const marks = post.attributeLists.filter(({ target }) => target === list);
  const heading = tocHeading(post);
  const span = [list, ...marks, ...(heading ? [heading] : [])].find(
    ({ start, end }) => start <= offset && offset < end,
  );
  if (!span) return null;
  const lines = tocLinesShown(post.tree.tocEntries);
  if (lines.length === 0) return { text: 'The site shows no table of contents: there is no heading to list', span };
  const more = lines.length > mostShown ? [`… and ${lines.length - mostShown} more`] : [];
  return { text: ['The site shows here:', ...lines.slice(0, mostShown), ...more].join('\n'), span };
}

/** Lines that fit into a hover. */
const mostShown = 40;

function tocLinesShown(entries: readonly TocEntry[], indent = ''): readonly string[] {
  return entries.flatMap(({ heading, children }) => [
    `${indent}• ${heading.text}`,
    ...tocLinesShown(children, `${indent}\u2003`),
  ]);
}

function ofAttributeList(post: PostDocument, offset: number): Said | null {
  const list = post.attributeLists.find(({ start, end }) => start <= offset && offset < end);
  return list ? { text: effectOf(list), span: list } : null;
}

function effectOf({ kind, name, loss, target }: AttributeList): string {
  if (kind === 'definition') return `Attributes that {:${name}} stands for`;
  if (loss === 'text') return 'Printed on the site as it stands: it follows plain text';
  if (target === null || loss !== null) return 'Lost on the site: nothing takes it';
  const what = 'type' in target ? (names[target.type] ?? target.type) : 'definition';
  const attributes = 'attributes' in target ? [...(target.attributes ?? [])] : [];
  if (attributes.length === 0) return `Belongs to the ${what}, and gives it no attributes`;
  return `The ${what} has ${attributes.map(([key, value]) => `${key}="${value}"`).join(' ')}`;
}

/** Types of nodes whose name a reader would not know. */
const names: Readonly<Record<string, string>> = {
  codeBlock: 'code block',
  codeSpan: 'code',
  definitionList: 'definition list',
  html: 'HTML element',
  image: 'picture',
  inlineMath: 'formula',
  listItem: 'list item',
  mathBlock: 'formula',
};

function ofHeading(post: PostDocument, offset: number): Said | null {
  const heading = post.headings.find(({ start, end }) => start <= offset && offset < end);
  if (!heading) return null;
  const address = heading.id === null ? (heading.dynamic ? 'id known at build time' : 'no id') : `#${heading.id}`;
  const listed = heading.inToc ? 'in the table of contents' : 'not in the table of contents';
  return { text: `${address}, ${listed}`, span: heading };
}
