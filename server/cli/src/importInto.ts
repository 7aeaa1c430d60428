import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importSchedule, type ScheduleImport } from '@lectern/core/authoring/import/importSchedule.ts';
import { talkUpdates } from '@lectern/core/authoring/import/importUpdates.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
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
  const chosen = new Set(talks.map(({ id }) => id));
  const result = importSchedule(post, site, schedule, {
    talks: options.update ? new Set() : chosen,
    isWanted: ({ talk, kind }) => chosen.has(talk.id) && (kind !== 'title' || options.titles),
  });
  if ('reason' in result) {
    io.stderr.write(`${file}: ${result.reason}`);
    return failed;
  }
  for (const { reason } of result.left) io.stderr.write(`${file}: ${reason}`);
  if (result.contents !== null) io.stderr.write(`${file}: ${result.contents}`);
  if (!options.titles) {
    for (const { session, to } of talkUpdates(post, schedule).filter(
      ({ kind, talk }) => kind === 'title' && chosen.has(talk.id),
    ))
      io.stderr.write(`“${session.title}” is “${to}” in the schedule; --update-titles takes that over`);
  }
  const text = applyEdits(post.text, result.edits);
  const did = summary(result);
  return options.dryRun ? shown(file, post.text, text, did, io) : written({ file, post, site }, text, did, io);
}

async function postAt(path: string, io: Io): Promise<ReadPost> {
  const uri = pathToFileURL(resolve(io.cwd, path)).href;
  const { posts, unreadable, notes } = await readPosts([{ uri, isNamed: true }], io);
  const [found] = posts;
  if (found) return found;
  throw new UsageError(unreadable[0] ?? notes[0] ?? `${path}: this is no post`);
}

function summary({ inserted, present, done }: ScheduleImport): string {
  const links = done.filter(({ kind }) => kind !== 'title').length;
  const titles = done.length - links;
  return [
    ...(inserted.length > 0 ? [`${counted(inserted.length, 'talk')} inserted`] : []),
    ...(links > 0 ? [`${counted(links, 'link')} added`] : []),
    ...(titles > 0 ? [`${counted(titles, 'title')} changed`] : []),
    ...(present.length > 0 ? [`${counted(present.length, 'talk')} there already`] : []),
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
