import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importSchedule, type ScheduleImport } from '@lectern/core/authoring/import/importSchedule.ts';
import { talkUpdates } from '@lectern/core/authoring/import/importUpdates.ts';
import type { Schedule, Talk } from '@lectern/core/schedule/schedule.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import { counted } from './formats/text.ts';
import { clean, failed, type Io } from './io.ts';
import { shownPath } from './paths.ts';
import { printableLine, printableText } from './printable.ts';
import { type ReadPost, readPosts } from './readPosts.ts';
import { unifiedDiff } from './unifiedDiff.ts';
import { UsageError } from './usage.ts';
import { writeAll } from './writeAll.ts';

export interface IntoOptions {
  /** Only bring up to date what the post has. */
  readonly update: boolean;
  /** Take over titles that the schedule has changed. */
  readonly titles: boolean;
  /** Print the changes instead of making them. */
  readonly dryRun: boolean;
}

/** Puts talks into a post, and adds links to those that it has; writes it and what follows in other files, or nothing. */
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
  const own: Changed = { file, uri: post.uri, before: post.text, after: applyEdits(post.text, result.edits) };
  const changed = own.before === own.after ? [] : [own, ...elsewhere(result, site, io)];
  return options.dryRun ? shown(changed, result, io) : written(file, changed, site, result, io);
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

interface Changed {
  /** As shown to people. */
  readonly file: string;
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** Other posts and pages whose links follow. */
function elsewhere(result: ScheduleImport, { root, texts }: SiteIndex, { cwd }: Io): readonly Changed[] {
  return result.elsewhere.flatMap((change) => {
    if (change.kind !== 'edit') return [];
    const before = texts.get(pathIn(root, change.uri) ?? '') ?? '';
    return [{ file: shownPath(change.uri, cwd), uri: change.uri, before, after: applyEdits(before, change.edits) }];
  });
}

function shown(changed: readonly Changed[], result: ScheduleImport, io: Io): number {
  for (const { file, before, after } of changed)
    io.stdout.write(printableText(unifiedDiff(file, before, after), io.stdout));
  io.stderr.write(`Would be: ${summary(result) || 'nothing to do'}`);
  return clean;
}

async function written(
  file: string,
  changed: readonly Changed[],
  { root }: SiteIndex,
  result: ScheduleImport,
  io: Io,
): Promise<number> {
  const did = summary(result);
  if (changed.length === 0) {
    io.stdout.write(`${printableLine(file)}: nothing to do${did === '' ? '' : `, ${did}`}\n`);
    return clean;
  }
  // the post stands first, so it is written last: most that can fail has been done by then
  const unwritten = await writeAll(io, root, changed.toReversed());
  if (unwritten) {
    const refused = shownPath(unwritten.uri, io.cwd);
    io.stderr.write(`${refused}: ${unwritten.reason}${refused === file ? '' : '; nothing was imported'}`);
    for (const uri of unwritten.left)
      io.stderr.write(
        `${shownPath(uri, io.cwd)}: it has links to headings that are not there, and could not be put back`,
      );
    return failed;
  }
  for (const each of changed) {
    const what = each === changed[0] ? did : 'links to headings follow';
    io.stdout.write(`${printableLine(each.file)}: ${what}\n`);
  }
  return clean;
}
