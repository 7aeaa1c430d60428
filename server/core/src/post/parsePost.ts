import { type KramdownOptions, locateFrontMatter, type Node, parse, type Root, walk } from 'markdown-it-kramdown';
import { lineIndex } from '../text/lineIndex.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { PostDocument, PostKind } from './postDocument.ts';
import { type Prose, readProse } from './prose.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { type Sentences, sentenceBreaks } from './sentences.ts';

export interface PostSource {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly kind: PostKind;
}

export interface ParsePostOptions {
  /** `kramdown:` of the site's `_config.yml`. */
  readonly kramdown?: Partial<KramdownOptions>;
  /** The same file as it was read last: front matter that did not change is taken from it. */
  readonly previous?: PostDocument | null;
}

/** Reads a file exactly as the site's generator will. The only parse; never throws, faults are data in the result. */
export function parsePost(source: PostSource, options: ParsePostOptions = {}): PostDocument {
  const { text } = source;
  const frontMatter = frontMatterOf(text, options.previous ?? null);
  const tree = parse(text, options.kramdown ? { kramdown: options.kramdown } : {});
  const bodyStart = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const nodes = once(() => nodesOf(tree));
  const prose = once(() => readProse({ text, tree, nodes: nodes() }));
  const derived = new Map<unknown, unknown>();
  const post: PostDocument = {
    ...source,
    lines: lineIndex(text),
    frontMatter,
    body: { start: bodyStart, end: text.length },
    tree,
    headings: tree.headings,
    links: tree.links,
    images: tree.images,
    attributeLists: tree.attributeLists,
    nodes,
    htmlElements: once(() => nodes().filter((node) => node.type === 'html')),
    prose,
    sentences: once(() => sentencesOf(prose(), text)),
    derived<Value>(from: (whole: PostDocument) => Value): Value {
      if (!derived.has(from)) derived.set(from, from(post));
      // put there by the same function
      return derived.get(from) as Value;
    },
  };
  return post;
}

function once<Value>(read: () => readonly Value[]): () => readonly Value[] {
  let values: readonly Value[] | null = null;
  return () => {
    values ??= read();
    return values;
  };
}

function sentencesOf(prose: readonly Prose[], text: string): readonly Sentences[] {
  return prose.flatMap((each) =>
    each.node.type === 'paragraph' ? [{ prose: each, breaks: sentenceBreaks(each, text) }] : [],
  );
}

function nodesOf(tree: Root): readonly Node[] {
  const found: Node[] = [];
  walk(tree, (node) => found.push(node));
  return found;
}

function frontMatterOf(text: string, previous: PostDocument | null): FrontMatter | null {
  const located = locateFrontMatter(text);
  if (!located) return null;
  const { start, end, yaml } = located;
  if (previous?.frontMatter && previous.text.slice(0, previous.frontMatter.span.end) === text.slice(0, end))
    return previous.frontMatter;
  return readFrontMatter(text, { span: { start, end }, yaml });
}
