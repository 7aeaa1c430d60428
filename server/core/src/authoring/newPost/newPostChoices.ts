import type { AuthorChoice, AuthorParts, CountedWord, NewPostChoices, PictureChoice } from '../../protocol/newPost.ts';
import { keepsAuthors } from '../../rules/front-matter/newAuthor.ts';
import { ratioSettings } from '../../rules/front-matter/oddRatio.ts';
import { hasRatio } from '../../rules/front-matter/wantedRatio.ts';
import { pathInSource } from '../../site/indexedFiles.ts';
import { isPicture } from '../../site/paths.ts';
import { dayAt } from '../../site/postDate.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { authorOfGitUser, type GitUser, type KnownAuthor, knownAuthors, newAuthorId } from './gitAuthor.ts';
import { headerSize } from './newPost.ts';
import { categoriesByUse, newPostDefaults, tagsByUse, tocCounts } from './newPostDefaults.ts';

/**
 * What a new post of a blog may be made of.
 * @param user who writes, as far as git knows
 * @param now milliseconds since 1970
 */
export function newPostChoices(site: SiteIndex, user: GitUser, now: number): NewPostChoices {
  const { category, tags, image, tocs } = newPostDefaults(site);
  const tocPosts = tocCounts(site);
  const you = authorOfGitUser(site, user);
  const { vocabularies } = site;
  return {
    today: dayAt(now, site.config.timezone),
    authors: authorsOf(site, you),
    newAuthor: you === null && user.name !== null ? { id: newAuthorId(site, user.name), name: user.name } : null,
    keepsAuthors: keepsAuthors(site),
    authorParts: partsOf(site),
    categories: counted(categoriesByUse(site), vocabularies.categories),
    tags: counted(tagsByUse(site), vocabularies.tags),
    pictures: picturesOf(site),
    headerSize: headerSize(site),
    tocs: tocs.map((kind) => ({ kind, posts: tocPosts[kind] })),
    defaults: { category, tags, hasImage: image !== null },
  };
}

/** Paths, relative to the root, of the pictures that a header may be chosen from. */
export function headerCandidates(site: SiteIndex): readonly string[] {
  return [...site.files.keys()]
    .filter((path) => isPicture(path) && pathInSource(path, site.config) !== null)
    .toReversed()
    .slice(0, mostPictures);
}

/** Nobody looks for one among more; folders are named after days, so the newest stand last. */
const mostPictures = 1000;

/** What more than half of the authors have is expected of a new one. */
function partsOf({ authors }: SiteIndex): AuthorParts {
  const usual = (part: 'avatar' | 'bio'): string | null => {
    const values = [...authors.values()].map((author) => author[part]?.trim() ?? '').filter((value) => value !== '');
    return values.length * 2 > authors.size ? (values[0] ?? null) : null;
  };
  return { avatar: usual('avatar'), bio: usual('bio') !== null };
}

function authorsOf(site: SiteIndex, you: KnownAuthor | null): readonly AuthorChoice[] {
  return knownAuthors(site)
    .map(({ id, name }) => ({ id, name, isYou: id === you?.id, posts: site.vocabularies.authors.get(id) ?? 0 }))
    .toSorted((a, b) => Number(b.isYou) - Number(a.isYou) || a.name.localeCompare(b.name, 'en'));
}

function counted(words: readonly string[], counts: ReadonlyMap<string, number>): readonly CountedWord[] {
  return words.map((word) => ({ word, posts: counts.get(word) ?? 0 }));
}

/** Those that fit first. */
function picturesOf(site: SiteIndex): readonly PictureChoice[] {
  const wanted = headerSize(site);
  const { tolerance } = ratioSettings(site);
  const all = headerCandidates(site).flatMap((path): PictureChoice[] => {
    const picture = site.files.get(path)?.picture;
    const inside = pathInSource(path, site.config);
    if (!picture || inside === null) return [];
    const { width, height } = picture;
    return [{ path: inside, width, height, fits: hasRatio(picture, wanted, tolerance) }];
  });
  return all.toSorted((a, b) => Number(b.fits) - Number(a.fits));
}
