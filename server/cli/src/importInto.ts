import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTalks } from '@lectern/core/authoring/importTalks.ts';
import { applyUpdates, type TalkUpdate } from '@lectern/core/authoring/importUpdates.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { applyEdits, type FileChange } from '@lectern/core/text/change.ts';
import { foreignFile } from './foreignFile.ts';
import { counted } from './formats/text.ts';
import { clean, failed, type Io } from './io.ts';
import { printableLine, printableText } from './printable.ts';
import { type ReadPost, readPosts } from './readPosts.ts';
import { unifiedDiff } from './unifiedDiff.ts';
import { UsageError } from './usage.ts';

export interface IntoOptions {
  /** Only bring up to date what the post has. */
  readonly update: boolean;
  /** Take over titles that the schedule has changed. */
  readonly titles: boolean;
  /** Print the changes instead of making them. */
  readonly dryRun: boolean;
}

/** Puts talks into a post, and adds links to those that it has; writes it once, or not at all. */
export async function importInto(
  path: string,
  schedule: Schedule,
  talks: readonly Talk[],
  options: IntoOptions,
  io: Io,
): Promise<number> {
  const { file, post, site } = await postAt(path, io);
  const wanted = new Set(talks.map(({ id }) => id));
  const imported = options.update ? null : importTalks(post, site, schedule, wanted);
  if (imported && 'reason' in imported) {
    io.stderr.write(`${file}: ${imported.reason}`);
    return failed;
  }
  const filled = changed(post, site, imported?.change ?? null);
  const isWanted = ({ talk, kind }: TalkUpdate): boolean => wanted.has(talk.id) && (kind !== 'title' || options.titles);
  const { change, done, left } = applyUpdates(filled, site, schedule, isWanted);
  const text = changed(filled, site, change).text;
  for (const { reason } of left) io.stderr.write(`${file}: ${reason}`);
  if (!options.titles) tellTitles(filled, site, schedule, wanted, io);
  const did = summary(imported?.inserted.length ?? 0, imported?.present.length ?? 0, done);
  return options.dryRun ? shown(file, post.text, text, did, io) : written({ file, post, site }, text, did, io);
}

async function postAt(path: string, io: Io): Promise<ReadPost> {
  const uri = pathToFileURL(resolve(io.cwd, path)).href;
  const { posts, unreadable, notes } = await readPosts([{ uri, isNamed: true }], io);
  const [found] = posts;
  if (found) return found;
  throw new UsageError(unreadable[0] ?? notes[0] ?? `${path}: this is no post`);
}

function changed(post: PostDocument, site: SiteIndex, change: FileChange | null): PostDocument {
  if (change?.kind !== 'edit') return post;
  return parsePost({ ...post, text: applyEdits(post.text, change.edits) }, { kramdown: site.config.kramdown });
}

function tellTitles(
  post: PostDocument,
  site: SiteIndex,
  schedule: Schedule,
  wanted: ReadonlySet<string>,
  io: Io,
): void {
  const { done } = applyUpdates(post, site, schedule, ({ kind, talk }) => kind === 'title' && wanted.has(talk.id));
  for (const { session, to } of done)
    io.stderr.write(`“${session.title}” is “${to}” in the schedule; --update-titles takes that over`);
}

function summary(inserted: number, present: number, done: readonly TalkUpdate[]): string {
  const links = done.filter(({ kind }) => kind !== 'title').length;
  const titles = done.length - links;
  return [
    ...(inserted > 0 ? [`${counted(inserted, 'talk')} inserted`] : []),
    ...(links > 0 ? [`${counted(links, 'link')} added`] : []),
    ...(titles > 0 ? [`${counted(titles, 'title')} changed`] : []),
    ...(present > 0 ? [`${counted(present, 'talk')} there already`] : []),
  ].join(', ');
}

function shown(file: string, before: string, text: string, did: string, io: Io): number {
  io.stdout.write(printableText(unifiedDiff(file, before, text), io.stdout));
  io.stderr.write(`Would be: ${did || 'nothing to do'}`);
  return clean;
}

async function written({ file, post, site }: ReadPost, text: string, did: string, io: Io): Promise<number> {
  if (text === post.text) {
    io.stdout.write(`${printableLine(file)}: nothing to do${did === '' ? '' : `, ${did}`}\n`);
    return clean;
  }
  const reason = (await foreignFile(io, site.root, post.uri)) ?? (await io.writeFile(post.uri, text));
  if (reason !== null) {
    io.stderr.write(`${file}: ${reason}`);
    return failed;
  }
  io.stdout.write(`${printableLine(file)}: ${did}\n`);
  return clean;
}
