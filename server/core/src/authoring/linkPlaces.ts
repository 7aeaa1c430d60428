import { locateFrontMatter, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { writtenSource } from '../rules/html/writtenPicture.ts';
import { writtenDestination } from '../rules/links/written.ts';
import { insideOf, isWithoutLiquid } from '../rules/liquid/liquidSource.ts';
import { contains, type Span } from '../text/span.ts';

/** Where a file may lead to a post. */
export interface LinkPlaces {
  /** Destinations, and sources of pictures: addresses of the site, or relative to the page. */
  readonly links: readonly Span[];
  /** Words that lead somewhere if they are an address of the site: values of data, texts within Liquid tags. */
  readonly words: readonly Span[];
  /** What `post_url` and `link` name. */
  readonly tags: readonly (Span & { readonly tag: string })[];
}

export function placesInPost(post: PostDocument): LinkPlaces {
  const links = [
    ...post.links.flatMap((link) => writtenDestination(link)?.span ?? []),
    ...post.images.flatMap((image) => writtenSource(image)?.span ?? []),
  ];
  const liquid = isWithoutLiquid(post) ? [] : post.tree.liquid.filter(({ closed }) => closed);
  const tags = liquid.flatMap((tag) => {
    if (tag.name !== 'post_url' && tag.name !== 'link') return [];
    const name = insideOf(post, tag);
    const start = post.text.indexOf(name, tag.start + 2 + tag.name.length);
    return [{ tag: tag.name, start, end: start + name.length }];
  });
  const words = [...liquid.flatMap((tag) => quotedIn(post.text, tag)), ...wordsOfFrontMatter(post)];
  return { links, tags, words: words.filter((word) => !links.some((link) => contains(link, word))) };
}

/** Of pages, layouts and includes that are no Markdown. */
export function placesInHtml(text: string): LinkPlaces {
  const places = (expression: RegExp): { readonly start: number; readonly end: number; readonly tag: string }[] =>
    [...text.matchAll(expression)].map(({ index, groups }) => {
      const { before = '', inner = '', tag = '' } = groups ?? {};
      return { tag, start: index + before.length, end: index + before.length + inner.length };
    });
  const links = [
    ...places(/(?<before>\b(?:href|src)\s*=\s*(?<quote>["']))(?<inner>.*?)\k<quote>/gi),
    // an include may be of Markdown
    ...places(/(?<before>\]\()(?<inner>[^\s()<>]+)/g),
  ];
  const front = locateFrontMatter(text);
  const liquid = places(/(?<before>)(?<inner>\{[{%][^{}]*[%}]\})/g).flatMap((tag) => quotedIn(text, tag));
  return {
    links,
    tags: places(/(?<before>\{%-?\s*(?<tag>post_url|link)\s+)(?<inner>[^\s%]+)/g),
    words: [...(front ? wordsIn(text, front) : []), ...liquid].filter(
      (word) => !links.some((link) => contains(link, word)),
    ),
  };
}

/** Of data files and the configuration: values, for what looks a key up may know it by its old words. */
export function placesInData(text: string): LinkPlaces {
  const words = wordsIn(text, { start: 0, end: text.length });
  return { links: [], tags: [], words: words.filter((word) => !isKey(text, word)) };
}

/** Whether a part of a text in YAML or JSON stands in the key of a mapping. */
export function isKey(text: string, { start, end }: Span): boolean {
  // a file of data may be one line: no more of it is looked at than a key takes
  const before = text.slice(Math.max(0, start - longestKey), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const begins = line.length < longestKey ? /(?:^|[{,])[\s?-]*["']?[^\s"'{},[\]]*$/ : /[{,][\s?-]*["']?[^\s"'{},[\]]*$/;
  return begins.test(line) && /^(?:(?!\s#)[^"'{},\n])*(?:["']\s*:|:(?=\s|$))/.test(text.slice(end, end + longestKey));
}

const longestKey = 300;

/** Everything in a text that may be an address or name a post, code left out: what still leads to an old one shows there. */
export function allWords(text: string, post: PostDocument | null): readonly Span[] {
  const code: Span[] = [];
  if (post)
    walk(post.tree, (node) => {
      if (node.type === 'codeSpan' || node.type === 'codeBlock') code.push(node);
    });
  const all = wordsIn(text, { start: 0, end: text.length });
  return all.filter((word) => !code.some((span) => contains(span, word)));
}

/** Old addresses in `redirect_from` are there to stay. */
function wordsOfFrontMatter({ text, frontMatter }: PostDocument): readonly Span[] {
  if (!frontMatter) return [];
  const kept = frontMatter.entries.flatMap(({ key, valueSpan }) =>
    valueSpan && (key === 'redirect_from' || key === 'permalink') ? [valueSpan] : [],
  );
  return wordsIn(text, frontMatter.yaml).filter((word) => !kept.some((span) => contains(span, word)));
}

function quotedIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/(["'])([^"']*)\1/g)].map(({ index, 2: inner = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + inner.length,
  }));
}

/** Without the full stop and the like that end a sentence. */
function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\s"'`<>()[\]{},|]+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.replace(/[.:;!]+$/, '').length,
  }));
}
