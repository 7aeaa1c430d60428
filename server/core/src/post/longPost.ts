import { listsOfAnchors } from './handWrittenToc.ts';
import type { PostDocument } from './postDocument.ts';
import { countWords } from './words.ts';

/** From how many headings and words on a post is long. */
export interface LongPost {
  readonly headings: number;
  readonly words: number;
}

export const longPost: LongPost = { headings: 8, words: 1500 };

export function isLong(post: PostDocument, limits: LongPost): boolean {
  if (post.headings.filter(({ inToc }) => inToc).length < limits.headings) return false;
  let words = 0;
  for (const { text } of post.prose()) {
    if (words >= limits.words) return true;
    words += countWords(text);
  }
  return words >= limits.words;
}

export function hasToc(post: PostDocument): boolean {
  return post.tree.toc !== null || [...listsOfAnchors(post)].length > 0 || hasTocInHtml(post) || includesToc(post);
}

/** How many links make one. */
const fewest = 3;

/** Links in HTML to headings, all of them in front of the second heading that they lead to. */
function hasTocInHtml({ links, headings }: PostDocument): boolean {
  const starts = new Map(headings.flatMap(({ id, start }) => (id === null ? [] : [[id, start] as const])));
  const listed = links.flatMap((link) => {
    const address = link.type === 'html' ? (link.attributes?.get('href') ?? '') : '';
    const start = address.startsWith('#') ? starts.get(address.slice(1)) : undefined;
    return start === undefined ? [] : [{ at: link.start, start }];
  });
  const targets = [...new Set(listed.map(({ start }) => start))].sort((a, b) => a - b);
  const [, second = 0] = targets;
  return targets.length >= fewest && listed.filter(({ at }) => at < second).length >= fewest;
}

/** `{% include toc.html html=content %}`. */
function includesToc({ tree, text }: PostDocument): boolean {
  return tree.liquid.some(
    ({ name, start, end }) => name !== null && /^include/.test(name) && /\btoc\b/i.test(text.slice(start, end)),
  );
}
