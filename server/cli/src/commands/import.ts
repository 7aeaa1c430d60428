import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { talksAsMarkdown } from '@lectern/core/authoring/import/importTalks.ts';
import { webAddress } from '@lectern/core/protocol/schedule.ts';
import { isTimeZone } from '@lectern/core/schedule/clock.ts';
import { fetchSchedule } from '@lectern/core/schedule/fetchSchedule.ts';
import { readSchedule } from '@lectern/core/schedule/formats.ts';
import type { ReadSchedule, Schedule } from '@lectern/core/schedule/schedule.ts';
import { selectTalks } from '@lectern/core/schedule/selectTalks.ts';
import { emptySite } from '@lectern/core/site/buildSite.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { talksJson, talksText } from '../formats/talks.ts';
import { importInto } from '../importInto.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf } from '../options.ts';
import { printableText } from '../printable.ts';
import { UsageError } from '../usage.ts';

/** `lectern import`: session cards from a conference's schedule. */
export async function importCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const source = sourceOf(positionals, values);
  const { schedule, problems } = await scheduleFrom(source, values['time-zone'] ?? null, io);
  for (const { message } of problems) io.stderr.write(message);
  if (schedule === null) return failed;
  const { talks, unknownDays } = selectTalks(schedule, {
    days: values.day ?? [],
    tracks: values.track ?? [],
    rooms: values.room ?? [],
    speakers: values.speaker ?? [],
    search: values.search ?? [],
  });
  for (const day of unknownDays) io.stderr.write(`--day ${day}: the schedule has no such day`);
  const chosen: Schedule = { ...schedule, talks };
  if (values.list) {
    const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
    io.stdout.write(format === 'json' ? talksJson(chosen) : printableText(talksText(chosen), io.stdout));
  }
  if (talks.length === 0) {
    if (schedule.talks.length > 0)
      io.stderr.write(
        `None of the schedule's ${schedule.talks.length} talks matches; --list without the others shows them all`,
      );
    return failed;
  }
  if (values.list) return clean;
  if (values.into !== undefined)
    return importInto(
      values.into,
      schedule,
      talks,
      { ...values, dryRun: values['dry-run'], titles: values['update-titles'] },
      io,
    );
  io.stdout.write(printableText(talksAsMarkdown(schedule, talks, await blogAround(io)), io.stdout));
  return clean;
}

const options = {
  into: { type: 'string' },
  day: { type: 'string', multiple: true },
  track: { type: 'string', multiple: true },
  room: { type: 'string', multiple: true },
  speaker: { type: 'string', multiple: true },
  search: { type: 'string', multiple: true },
  'time-zone': { type: 'string' },
  list: { type: 'boolean', default: false },
  format: { type: 'string' },
  update: { type: 'boolean', default: false },
  'update-titles': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** The one thing to import; what does not go together is told. */
function sourceOf(positionals: readonly string[], values: Values): string {
  const [source, ...others] = positionals;
  if (source === undefined || source === '') throw new UsageError('Name the schedule to import: an address or a file');
  if (others.length > 0) throw new UsageError(`One schedule at a time: ${others[0]} is one too many`);
  const zone = values['time-zone'];
  if (zone !== undefined && !isTimeZone(zone))
    throw new UsageError(`--time-zone ${zone}: there is no such time zone; they have names such as Europe/Brussels`);
  if (values.format !== undefined && !values.list) throw new UsageError('--format is for --list only');
  for (const name of ['update', 'update-titles', 'dry-run'] as const)
    if (values[name] && values.into === undefined) throw new UsageError(`--${name} is for --into POST only`);
  return source;
}

async function scheduleFrom(source: string, timeZone: string | null, io: Io): Promise<ReadSchedule> {
  if (webAddress(source) !== null) return fromWeb(source, timeZone, io);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    throw new UsageError(`${source}: only whole addresses that begin with https:// or http:// are asked`);
  const answer = await io.fileSystem.read(pathToFileURL(resolve(io.cwd, source)).href);
  if (answer.kind === 'folder') throw new UsageError(`${source}: it is a folder; name the schedule’s file in it`);
  if (answer.kind !== 'text') return { schedule: null, problems: [{ message: `${source}: ${answer.reason}` }] };
  return readSchedule(answer.text, { timeZone });
}

async function fromWeb(link: string, timeZone: string | null, io: Io): Promise<ReadSchedule> {
  const progress = (done: number, known: number): void => {
    if (io.stderr.isTerminal) io.stderr.raw(`\rAsking for the schedule: ${done} of ${known} answers`);
  };
  const found = await fetchSchedule(io.web, link, { timeZone, progress, signal: io.interruption() });
  if (io.stderr.isTerminal) io.stderr.raw('\r\u001B[K');
  return found;
}

/** For the shape of cards; without a blog they have the usual one. */
async function blogAround(io: Io): Promise<SiteIndex> {
  const folder = pathToFileURL(io.cwd).href.replace(/\/$/, '');
  const root = await findBlog(io.fileSystem, folder);
  return root === null ? emptySite(folder) : loadSite(io.fileSystem, root, { now: io.now() });
}
