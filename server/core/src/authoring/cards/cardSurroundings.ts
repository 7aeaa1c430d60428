import type { CardSurroundings } from '../../cards/cardSnippet.ts';
import { literal } from '../../cards/snippetSyntax.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { KnownPerson } from '../../protocol/sessionCards.ts';
import type { Session, SessionOutline } from '../../sessions/session.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import { decode, isPicture } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { nameOf, pictureFolder } from '../postPath.ts';
import { cardStyle } from './cardStyle.ts';

/** What post and blog say of a card at an offset. */
export function cardSurroundings(post: PostDocument, site: SiteIndex, offset: number): CardSurroundings {
  const folder = pictureFolderOf(post, site);
  const outline = post.derived(sessionOutline);
  return {
    level: sessionLevel(outline, offset),
    style: cardStyle(site),
    pictureFolder: literal(folder),
    pictures: picturesIn(site, folder),
    people: peopleOf(post, site, outline.sessions).map(({ name }) => name),
  };
}

/**
 * The folder of the header picture, unless posts share it; else the one named after the post's file:
 * `/img/2020-10-05-a-conference/`. From the site's root, `/` at both ends.
 */
export function pictureFolderOf(post: PostDocument, site: SiteIndex): string {
  const named = `/${pictureFolder(site, nameOf(decode(post.uri)))}/`;
  const image = post.frontMatter?.values.image;
  const folder = typeof image === 'string' ? /^\/.*\//.exec(image)?.[0] : undefined;
  return folder !== undefined && folder !== named.replace(/[^/]*\/$/, '') ? folder : named;
}

/** Names of the pictures in a folder of the site. */
export function picturesIn(site: SiteIndex, folder: string): readonly string[] {
  return site.filesIn(folder.slice(1, -1)).filter(isPicture);
}

/** Who may have spoken: the post's authors, speakers of its sessions, the blog's other authors; each once. */
export function peopleOf(post: PostDocument, site: SiteIndex, sessions: readonly Session[]): readonly KnownPerson[] {
  const { authors } = post.frontMatter?.values ?? {};
  const own = new Set([authors].flat());
  const all = [...site.authors.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const authorOf = ({ name }: { readonly name: string }): KnownPerson => ({ name, profile: null, company: null });
  const speakers = sessions
    .flatMap((session) => session.speakers)
    .map(({ name, url, company }): KnownPerson => ({ name, profile: url, company }));
  const people = new Map<string, KnownPerson>();
  for (const person of [
    ...all.filter(({ id }) => own.has(id)).map(authorOf),
    ...speakers,
    ...all.filter(({ id }) => !own.has(id)).map(authorOf),
  ]) {
    const known = people.get(person.name);
    // whoever speaks twice may have a link only once
    if (!known || (known.profile === null && person.profile !== null)) people.set(person.name, person);
  }
  return [...people.values()];
}

/** That of the session before the offset, else one below the day's heading above it; in a report without either, 2. */
function sessionLevel({ sections, sessions }: SessionOutline, offset: number): number {
  const before = sessions.findLast(({ heading }) => heading.end <= offset);
  const day = sections.findLast(({ kind, heading }) => kind === 'day' && heading.end <= offset);
  const dayIsNearer = day !== undefined && (before === undefined || day.heading.start > before.heading.start);
  if (before && !dayIsNearer) return before.heading.level;
  // a day without sessions yet: as on the other days
  const [any] = sessions;
  return any?.heading.level ?? (day ? day.heading.level + 1 : 2);
}
