import { parseArgs } from 'node:util';
import { formatOutline } from '../formats/outlineText.ts';
import { guard } from '../guard.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf } from '../options.ts';
import { outlineOf } from '../outlineOf.ts';
import { findTargets } from '../paths.ts';
import { readPosts } from '../readPosts.ts';
import { UsageError } from '../usage.ts';

/** `lectern outline`: what was understood of each file. */
export async function outline(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  if (positionals.length === 0) throw new UsageError('lectern outline takes at least one file');
  const { targets, missing } = await findTargets(positionals, io.cwd, io.fileSystem);
  const read = await readPosts(targets, io);
  let hasFailed = missing.length > 0 || read.unreadable.length > 0;
  for (const line of [...missing, ...read.unreadable, ...read.notes]) io.stderr.write(`${line}\n`);
  for (const { file, post } of read.posts) {
    const understood = guard(io, `reading ${file}`, () => outlineOf(file, post));
    if (understood === null) hasFailed = true;
    else io.stdout.write(format === 'json' ? `${JSON.stringify(understood)}\n` : formatOutline(understood));
  }
  return hasFailed ? failed : clean;
}
