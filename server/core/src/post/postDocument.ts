import type { AttributeList, Heading, HtmlElement, Image, Link, Node, Root } from 'markdown-it-kramdown';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Prose } from './prose.ts';
import type { Sentences } from './sentences.ts';

/**
 * What Jekyll makes of a file: `post` and `draft` by their folder, `page` any other file with front matter (documents
 * of collections included), `loose` one with front matter outside any blog.
 */
export type PostKind = 'post' | 'draft' | 'page' | 'loose';

/** A file read exactly as the site's generator will: the one model that rules and features share. Immutable. */
export interface PostDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly kind: PostKind;
  readonly lines: LineIndex;
  /** `null` without front matter: then the whole file is Markdown. */
  readonly frontMatter: FrontMatter | null;
  /** From behind the front matter to the end. */
  readonly body: Span;
  readonly tree: Root;
  readonly headings: readonly Heading[];
  readonly links: readonly (Link | HtmlElement)[];
  readonly images: readonly (Image | HtmlElement)[];
  readonly attributeLists: readonly AttributeList[];
  /** Every node of the tree, in the order of the text, collected when somebody first asks; not those of footnotes. */
  nodes(): readonly Node[];
  /** HTML written in the text, in its order, found when somebody first asks; not that of footnotes. */
  htmlElements(): readonly HtmlElement[];
  /** Paragraphs, headings and other running text, read when somebody first asks. */
  prose(): readonly Prose[];
  /** Where the sentences of its paragraphs part, found when somebody first asks. */
  sentences(): readonly Sentences[];
  /** What a function makes of this post, computed once: `post.derived(sessionOutline)`. The function is a constant. */
  derived<Value>(from: (post: PostDocument) => Value): Value;
}
