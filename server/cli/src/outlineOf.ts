import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { Session, SessionKind } from '@lectern/core/sessions/session.ts';
import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import { destinationOf } from '@lectern/core/site/externalLinks.ts';
import {
  type AttributeList,
  type Attributes,
  type Heading,
  type HtmlElement,
  type Image,
  type Link,
  plainText,
  type Span,
  type TocEntry,
} from 'markdown-it-kramdown';

/** What `lectern outline --format json` says of a file: lines from 1, offsets from 0, ends excluded. */
export interface Outline {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  readonly headings: readonly OutlineHeading[];
  readonly toc: { readonly line: number; readonly entries: readonly OutlineTocEntry[] } | null;
  readonly links: readonly OutlineLink[];
  readonly images: readonly OutlineImage[];
  readonly attributeLists: readonly OutlineAttributeList[];
  readonly warnings: readonly OutlineWarning[];
  /** Those of a conference report; empty for any other post. */
  readonly sessions: readonly OutlineSession[];
}

interface OutlinePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

type OutlineAttributes = Readonly<Record<string, string>>;

export interface OutlineHeading extends OutlinePlace {
  readonly level: number;
  readonly text: string;
  readonly id: string | null;
  readonly inToc: boolean;
  readonly attributes: OutlineAttributes;
}

export interface OutlineTocEntry {
  readonly level: number;
  readonly id: string | null;
  readonly text: string;
  readonly children: readonly OutlineTocEntry[];
}

export interface OutlineLink extends OutlinePlace {
  readonly kind: 'markdown' | 'html' | 'autolink';
  readonly href: string;
  readonly text: string;
  readonly attributes: OutlineAttributes;
}

export interface OutlineImage extends OutlinePlace {
  readonly kind: 'markdown' | 'html';
  readonly src: string;
  readonly attributes: OutlineAttributes;
}

interface OutlineAttributeList extends OutlinePlace {
  readonly kind: 'span' | 'block' | 'ald';
  readonly text: string;
  /** The type of node that it changes. */
  readonly target: string | null;
}

interface OutlineWarning extends OutlinePlace {
  readonly code: string;
  readonly message: string;
}

/** From its heading to the next one of its level or above, or the end. */
export interface OutlineSession extends OutlinePlace {
  readonly title: string;
  readonly speakers: readonly { readonly name: string; readonly url: string | null }[];
  /** Addresses. */
  readonly recording: string | null;
  readonly slides: string | null;
  /** The day heading above it. */
  readonly day: string | null;
  readonly kind: SessionKind;
}

export function outlineOf(file: string, post: PostDocument): Outline {
  const { tree } = post;
  const place = ({ start, end }: Span): OutlinePlace => ({ line: post.lines.positionAt(start).line + 1, start, end });
  return {
    file,
    frontMatter: post.frontMatter?.values ?? null,
    headings: post.headings.map((heading) => ({ ...headingOf(heading), ...place(heading) })),
    toc: tree.toc && { line: place(tree.toc.list).line, entries: tree.toc.entries.map(entryOf) },
    links: post.links.map((link) => ({ ...linkOf(link), ...place(shown(link)) })),
    images: post.images.map((image) => ({ ...imageOf(image), ...place(shown(image)) })),
    attributeLists: post.attributeLists.map((list) => ({
      kind: list.kind === 'definition' ? 'ald' : list.kind,
      text: post.text.slice(list.start, list.end),
      target: targetOf(list),
      ...place(list),
    })),
    warnings: tree.warnings.map((warning) => ({ code: warning.code, message: warning.message, ...place(warning) })),
    sessions: post
      .derived(sessionOutline)
      .sessions.map((session) => ({ ...sessionOf(session), ...place(session.span) })),
  };
}

function sessionOf({
  title,
  speakers,
  recording,
  slides,
  day,
  kind,
}: Session): Omit<OutlineSession, keyof OutlinePlace> {
  return {
    title,
    speakers: speakers.map(({ name, url }) => ({ name, url })),
    recording: recording?.url ?? null,
    slides: slides?.url ?? null,
    day,
    kind,
  };
}

function headingOf(heading: Heading): Omit<OutlineHeading, keyof OutlinePlace> {
  const { level, text, id, inToc } = heading;
  return { level, text, id, inToc, attributes: record(heading.attributes, ['id']) };
}

function entryOf({ heading, children }: TocEntry): OutlineTocEntry {
  const { level, id, text } = heading;
  return { level, id, text, children: children.map(entryOf) };
}

function linkOf(link: Link | HtmlElement): Omit<OutlineLink, keyof OutlinePlace> {
  const attributes = record(link.attributes, ['href']);
  return {
    kind: link.type === 'html' ? 'html' : link.kind === 'autolink' ? 'autolink' : 'markdown',
    href: destinationOf(link) ?? '',
    text: plainText(link),
    attributes: link.type === 'link' && link.title !== null ? { title: link.title, ...attributes } : attributes,
  };
}

function imageOf(image: Image | HtmlElement): Omit<OutlineImage, keyof OutlinePlace> {
  const attributes = record(image.attributes, ['src']);
  if (image.type === 'html') {
    const src = image.attributes?.get('src') ?? image.tagAttributes.find(({ name }) => name === 'src')?.value;
    return { kind: 'html', src: src ?? '', attributes };
  }
  const written = image.title === null ? { alt: image.alt } : { alt: image.alt, title: image.title };
  return { kind: 'markdown', src: image.source, attributes: { ...written, ...attributes } };
}

/** Of an HTML element its tag. */
function shown(node: Link | Image | HtmlElement): Span {
  return node.type === 'html' ? node.openTag : node;
}

function targetOf({ target }: AttributeList): string | null {
  if (target === null) return null;
  if ('type' in target) return target.type;
  return 'abbreviation' in target ? 'abbreviationDefinition' : 'linkDefinition';
}

function record(attributes: Attributes | null, without: readonly string[]): OutlineAttributes {
  return Object.fromEntries([...(attributes ?? [])].filter(([name]) => !without.includes(name)));
}
