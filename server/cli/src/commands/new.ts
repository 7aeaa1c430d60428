import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { authorOfGitUser, newAuthorId } from '@lectern/core/authoring/newPost/gitAuthor.ts';
import { type NewPost, newPost } from '@lectern/core/authoring/newPost/newPost.ts';
import { newPostDefaults } from '@lectern/core/authoring/newPost/newPostDefaults.ts';
import { plainPng } from '@lectern/core/authoring/newPost/plainPng.ts';
import { conferenceIn } from '@lectern/core/protocol/conferenceIn.ts';
import type { NewPostValues } from '@lectern/core/protocol/newPost.ts';
import type { TocKind } from '@lectern/core/protocol/tableOfContents.ts';
import { keepsAuthors } from '@lectern/core/rules/front-matter/newAuthor.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import { dayAt } from '@lectern/core/site/postDate.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf, wholeNumber } from '../options.ts';
import { shownPath } from '../paths.ts';
import { printableLine, printableText } from '../printable.ts';
import { UsageError } from '../usage.ts';
import { type ChangedFile, type NewFile, writeAll } from '../writeAll.ts';

/** `lectern new`: a conference post in the shape that the blog's posts have. */
export async function newPostCommand(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.title === undefined) throw new UsageError('--title is missing: a post needs a title');
  const folder = pathToFileURL(io.cwd).href.replace(/\/$/, '');
  const root = await findBlog(io.fileSystem, folder);
  if (root === null) throw new UsageError(`There is no blog here: no _config.yml in ${io.cwd} or above`);
  const site = await loadSite(io.fileSystem, root, { now: io.now() });
  const made = newPost(site, await inputOf(values, values.title, site, io));
  if ('reason' in made) {
    io.stderr.write(made.reason);
    return failed;
  }
  if (values['dry-run']) {
    io.stdout.write(printableText(made.text, io.stdout));
    return clean;
  }
  const files = filesOf(made);
  const authors = changedFile(made, site);
  const failure = await writeAll(io, root, authors ? [...files, authors] : files);
  if (failure !== null) {
    io.stderr.write(`${shownPath(failure.uri, io.cwd)}: ${failure.reason}; nothing is written\n`);
    return failed;
  }
  for (const { uri } of files) io.stdout.write(`Wrote ${printableLine(shownPath(uri, io.cwd))}\n`);
  if (authors) io.stdout.write(`Added you to ${printableLine(shownPath(authors.uri, io.cwd))}\n`);
  return clean;
}

const options = {
  title: { type: 'string' },
  conference: { type: 'string' },
  start: { type: 'string' },
  days: { type: 'string', default: '1' },
  date: { type: 'string' },
  draft: { type: 'boolean', default: false },
  authors: { type: 'string' },
  'add-me': { type: 'boolean', default: false },
  bio: { type: 'string' },
  avatar: { type: 'string' },
  category: { type: 'string' },
  tags: { type: 'string' },
  image: { type: 'string' },
  toc: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function inputOf(values: Values, title: string, site: SiteIndex, io: Io): Promise<NewPostValues> {
  if (values.draft && values.date !== undefined) throw new UsageError('--draft and --date exclude each other');
  if (!values['add-me'])
    for (const name of ['bio', 'avatar'] as const)
      if (values[name] !== undefined) throw new UsageError(`--${name} is for --add-me only`);
  const defaults = newPostDefaults(site);
  return {
    title,
    // without a day there is nothing to say of it
    conference: values.conference ?? (values.start === undefined ? null : conferenceIn(title)),
    start: values.start ?? null,
    days: wholeNumber('--days', values.days),
    date: values.draft ? null : (values.date ?? dayAt(io.now(), site.config.timezone)),
    ...(await authorsOf(values, site, io)),
    category: values.category ?? defaults.category,
    tags: values.tags === undefined ? defaults.tags : wordsOf(values.tags),
    image: values.image === undefined ? defaults.image : imageOf(values.image, site, io),
    toc:
      values.toc === undefined
        ? (defaults.tocs[0] ?? 'generated')
        : tocs[oneOf('--toc', values.toc, ['ul', 'list', 'none'])],
  };
}

const tocs: Readonly<Record<'ul' | 'list' | 'none', TocKind>> = { ul: 'generated', list: 'list', none: 'none' };

/** Who wrote it; without a word of that who runs the command, by what git knows. A blog with authors wants one of them. */
async function authorsOf(
  values: Values,
  site: SiteIndex,
  io: Io,
): Promise<Pick<NewPostValues, 'authors' | 'newAuthor'>> {
  const named = values.authors === undefined ? null : wordsOf(values.authors);
  if (!values['add-me'] && named !== null) return { authors: named, newAuthor: null };
  const user = await io.gitUser(pathToFileURL(io.cwd).href);
  const own = authorOfGitUser(site, user);
  const unused = (['bio', 'avatar'] as const).filter((name) => values[name] !== undefined);
  // who is there already need not be added
  if (own) {
    if (unused.length > 0)
      io.stderr.write(`${own.id} is an author of the blog already: ${changeNothing(unused)} there`);
    return { authors: [...new Set([own.id, ...(named ?? [])])], newAuthor: null };
  }
  if (!values['add-me'] && site.authors.size === 0) return { authors: [], newAuthor: null };
  if (!values['add-me'])
    throw new UsageError(
      'git names none of the blog’s authors: add --authors with ids of its authors file, or --add-me for an entry of your own',
    );
  const { name } = user;
  if (name === null) throw new UsageError('--add-me: git does not know your name; tell it by git config user.name');
  if (unused.length > 0 && !keepsAuthors(site))
    io.stderr.write(`The blog keeps no file of its authors: ${changeNothing(unused)}`);
  const { bio, avatar } = values;
  const about = { ...(bio === undefined ? {} : { bio }), ...(avatar === undefined ? {} : { avatar }) };
  return { authors: named ?? [], newAuthor: { id: newAuthorId(site, name), name, ...about } };
}

function changeNothing(unused: readonly string[]): string {
  const options = unused.map((name) => `--${name}`).join(' and ');
  return `${options} ${unused.length === 1 ? 'changes' : 'change'} nothing`;
}

function imageOf(given: string, site: SiteIndex, { cwd }: Io): NewPostValues['image'] {
  if (given === 'none') return null;
  if (given === 'placeholder') return given;
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(given)) {
    throw new UsageError(`--image takes a picture of the blog, not ${given}: save it in the blog first`);
  }
  // an address of the site, or a file as a shell completes it
  if (given.startsWith('/') && site.hasFile(given.slice(1))) return { path: given.slice(1) };
  const path = relative(fileURLToPath(site.source), resolve(cwd, given));
  return { path: path.replaceAll('\\', '/') };
}

function wordsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The file of the blog's authors, where somebody is added to it. */
function changedFile({ changes }: NewPost, { root, texts }: SiteIndex): ChangedFile | null {
  for (const change of changes)
    if (change.kind === 'edit') {
      const before = texts.get(pathIn(root, change.uri) ?? '') ?? '';
      return { uri: change.uri, before, after: applyEdits(before, change.edits) };
    }
  return null;
}

function filesOf({ changes, picture }: NewPost): readonly NewFile[] {
  const files = changes.flatMap((change): NewFile[] =>
    change.kind === 'create' ? [{ uri: change.uri, content: change.text }] : [],
  );
  if (!picture) return files;
  return [...files, { uri: picture.uri, content: plainPng(picture.width, picture.height, [68, 84, 106]) }];
}
