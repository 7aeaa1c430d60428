import type { PostDocument } from '../post/postDocument.ts';
import { isPicture } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { CardSurroundings } from './cardSnippet.ts';
import { cardStyle } from './cardStyle.ts';
import { literal } from './snippetSyntax.ts';

/** What post and blog say of a card at an offset. */
export function cardSurroundings(post: PostDocument, site: SiteIndex, offset: number): CardSurroundings {
  const folder = pictureFolder(post);
  return {
    level: sessionLevel(post, offset),
    style: cardStyle(site),
    pictureFolder: literal(folder),
    pictures: site.filesIn(folder.slice(1, -1)).filter(isPicture),
    people: people(post, site),
  };
}

/** The folder of the header picture, else the one named after the post's file: `/img/2020-10-05-a-conference/`. */
function pictureFolder(post: PostDocument): string {
  const image = post.frontMatter?.values.image;
  const folder = typeof image === 'string' ? /^\/.*\//.exec(image)?.[0] : undefined;
  if (folder !== undefined && folder !== '/img/') return folder;
  const name = decodeURIComponent(post.uri.slice(post.uri.lastIndexOf('/') + 1));
  return `/img/${name.replace(/\.[^.]*$/, '')}/`;
}

/** That of the last session before the offset, told by the speaker's link in its heading; else 2. */
function sessionLevel(post: PostDocument, offset: number): number {
  const session = post.headings.findLast(
    (heading) => heading.end <= offset && heading.children.some(({ type }) => type === 'link'),
  );
  return session?.level ?? 2;
}

/** The post's authors first, then the blog's others. */
function people(post: PostDocument, site: SiteIndex): string[] {
  const { authors } = post.frontMatter?.values ?? {};
  const own = new Set(Array.isArray(authors) ? authors : [authors]);
  const all = [...site.authors.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const ordered = [...all.filter(({ id }) => own.has(id)), ...all.filter(({ id }) => !own.has(id))];
  return [...new Set(ordered.map(({ name }) => name))];
}
