import { keepsAuthors } from '../../rules/front-matter/newAuthor.ts';
import type { Author, SiteIndex } from '../../site/siteIndex.ts';
import { slugOf } from '../postPath.ts';

/** Who `git` thinks is writing; each `null` where it does not know. */
export interface GitUser {
  readonly name: string | null;
  readonly email: string | null;
}

export type KnownAuthor = Pick<Author, 'id' | 'name' | 'data'>;

/** Who may write a post: the authors of the blog's file; without such, those whom its posts name. */
export function knownAuthors({ authors, vocabularies }: SiteIndex): readonly KnownAuthor[] {
  if (authors.size > 0) return [...authors.values()];
  return [...vocabularies.authors.keys()].map((id) => ({ id, name: id, data: {} }));
}

/** The author that somebody is whom git knows by name and address; `null` where the blog has none like that. */
export function authorOfGitUser(site: SiteIndex, { name, email }: GitUser): KnownAuthor | null {
  const all = knownAuthors(site);
  const address = email?.trim().toLowerCase();
  const byAddress = all.find(
    ({ data }) => typeof data.email === 'string' && data.email.trim().toLowerCase() === address,
  );
  if (byAddress) return byAddress;
  const wanted = name === null ? '' : slugOf(name);
  return name === null ? null : (all.find((author) => slugOf(author.name) === wanted) ?? null);
}

/**
 * An id for somebody new, as most ids of the blog are written: `mira_janssens`, `mira-janssens`. Where no file of authors
 * asks for ids, and most of what posts write are names, it is the name.
 */
export function newAuthorId(site: SiteIndex, name: string): string {
  const ids = knownAuthors(site).map(({ id }) => id);
  const isFree = !keepsAuthors(site);
  if (isFree && ids.filter((id) => /^[a-z\d_-]+$/.test(id)).length * 2 <= ids.length) return name.trim();
  const hyphens = ids.filter((id) => id.includes('-')).length;
  const joint = hyphens > ids.filter((id) => id.includes('_')).length ? '-' : '_';
  const base =
    slugOf(name)
      .replace(/[^a-z0-9]+/g, joint)
      .replace(/^[-_]+|[-_]+$/g, '') || (isFree ? name.trim() : 'new_author');
  let id = base;
  for (let number = 2; ids.includes(id); number++) id = `${base}${joint}${number}`;
  return id;
}
