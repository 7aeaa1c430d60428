import type { Impossible } from '../../impossible.ts';
import type { NewPostValues } from '../../protocol/newPost.ts';
import { keepsAuthors, newAuthorChange } from '../../rules/front-matter/newAuthor.ts';
import { ratioSettings } from '../../rules/front-matter/oddRatio.ts';
import { type Ratio, wantedRatio } from '../../rules/front-matter/wantedRatio.ts';
import { pathInRoot } from '../../site/indexedFiles.ts';
import { uriOf } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { type Spellings, spellingKey } from '../../site/spellings.ts';
import type { FileChange } from '../../text/change.ts';
import type { Span } from '../../text/span.ts';
import { addressTaken } from '../addressTaken.ts';
import { isDay, pictureFolder, postName, postPath, slugOf } from '../postPath.ts';
import { type Field, reportBody } from './newPostBody.ts';
import { frontMatterOf, type PostFacts } from './newPostFrontMatter.ts';

export interface NewPost {
  /** The post, and what it needs of the blog's other files. */
  readonly changes: readonly FileChange[];
  readonly uri: string;
  readonly text: string;
  /** What in the text is there to be typed over, in its order. */
  readonly fields: readonly Span[];
  /** A picture to make, in pixels; text cannot say it. `null` where none is needed. */
  readonly picture: NewPicture | null;
}

export interface NewPicture {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

/** A conference report to fill in, in the shape that the blog's posts have. Overwrites nothing. */
export function newPost(site: SiteIndex, input: NewPostValues): NewPost | Impossible {
  const fault = faultOf(site, input);
  if (fault !== null) return { reason: fault };
  const slug = slugOf(input.title);
  const path = postPath(site, slug, input.date);
  const inRoot = pathInRoot(path, site.config);
  if (site.files.has(inRoot)) {
    return { reason: `${inRoot} is there already: choose another title or date` };
  }
  const image = imageOf(site, input, postName(slug, input.date));
  const facts: PostFacts = {
    path,
    isDraft: input.date === null,
    title: input.title.trim(),
    date: input.date,
    authors: [...input.authors, ...(input.newAuthor ? [input.newAuthor.id] : [])],
    category: input.category === null ? null : usualSpelling(input.category, site.spellings.categories),
    tags: unique(input.tags.map((tag) => usualSpelling(tag, site.spellings.tags))),
    image: image.path,
  };
  const { text, fields } = written([`${frontMatterOf(site, facts).join('\n')}\n`, ...reportBody(site, input)]);
  const taken = addressTaken(site, { path: inRoot, text });
  if (taken !== null) return { reason: taken };
  const uri = uriOf(site.root, inRoot);
  // the first entry of a file would make strangers of all whom posts name so far
  const joining = keepsAuthors(site) ? input.newAuthor : null;
  const author = joining && newAuthorChange(site, joining);
  if (joining && !author) {
    return {
      reason: 'The file of the blog’s authors cannot be added to: write your entry by hand first',
    };
  }
  const changes: readonly FileChange[] = [...(author ? [author] : []), { kind: 'create', uri, text }];
  return { changes, uri, text, fields, picture: image.picture };
}

/** The files that a new post would make: what the disk says of them counts, and an index may not have heard yet. */
export function newPostTargets(site: SiteIndex, { title, date }: NewPostValues): readonly string[] {
  const slug = slugOf(title);
  return [
    uriOf(site.root, pathInRoot(postPath(site, slug, date), site.config)),
    uriOf(site.source, placeholderPath(site, postName(slug, date))),
  ];
}

/** Width and height of header pictures in this blog, in pixels. */
export function headerSize(site: SiteIndex): Ratio {
  return scaled(wantedRatio(ratioSettings(site).ratio, site) ?? { width: 500, height: 293 });
}

/** A ratio such as 16:9 as a picture of some 500 pixels that has it exactly. */
function scaled({ width, height }: Ratio): Ratio {
  const times = width >= 300 ? 1 : Math.ceil(500 / width);
  return { width: width * times, height: height * times };
}

/** @returns what is wrong, `null` if nothing is */
function faultOf(
  site: SiteIndex,
  { title, date, start, days, authors, newAuthor, image }: NewPostValues,
): string | null {
  if (title.trim() === '') return 'A post needs a title';
  if (date !== null && !isDay(date)) return `There is no day ${date}: write it as 2026-10-05`;
  if (start !== null && !isDay(start)) return `There is no day ${start}: write it as 2026-10-05`;
  if (!Number.isInteger(days) || days < 1 || days > mostDays) return `A conference has 1 to ${mostDays} days`;
  const unknown = authors.find((id) => site.authors.size > 0 && !site.authors.has(id));
  if (unknown !== undefined) return `The blog has no author ${unknown}: add an entry to its authors first`;
  if (newAuthor && !(keepsAuthors(site) ? /^[\w-]+$/ : /\S/).test(newAuthor.id))
    return `${newAuthor.id} cannot be an author’s id: use letters, digits, - and _`;
  if (newAuthor && site.authors.has(newAuthor.id)) return `The blog has an author ${newAuthor.id} already`;
  if (image !== null && image !== 'placeholder' && !site.hasFile(image.path))
    return `The blog has no picture ${image.path}`;
  return null;
}

const mostDays = 14;

function imageOf(
  site: SiteIndex,
  { image }: NewPostValues,
  name: string,
): { readonly path: string | null; readonly picture: NewPicture | null } {
  if (image === null) return { path: null, picture: null };
  if (image !== 'placeholder') return { path: image.path, picture: null };
  const path = placeholderPath(site, name);
  if (site.hasFile(path)) return { path, picture: null };
  return { path, picture: { uri: uriOf(site.source, path), ...headerSize(site) } };
}

function placeholderPath(site: SiteIndex, name: string): string {
  return `${pictureFolder(site, name)}/header.png`;
}

/** The spelling that most posts have, if any has the word. */
function usualSpelling(word: string, spellings: Spellings): string {
  const key = spellingKey(word);
  return (key === '' ? null : spellings.usual(key)) ?? word.trim();
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}

function written(pieces: readonly (string | Field)[]): { readonly text: string; readonly fields: readonly Span[] } {
  let text = '';
  const fields: Span[] = [];
  for (const piece of pieces) {
    const next = typeof piece === 'string' ? piece : piece.field;
    if (typeof piece !== 'string') fields.push({ start: text.length, end: text.length + next.length });
    text += next;
  }
  return { text, fields };
}
