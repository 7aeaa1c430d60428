import { parseArgs } from 'node:util';
import { formatOutline } from '../formats/outlineText.ts';
import { guard } from '../guard.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf } from '../options.ts';
import { outlineOf } from '../outlineOf.ts';
import { readPaths } from '../readPaths.ts';
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
  const read = await readPaths(positionals, io);
  let hasFailed = read.failures.length > 0;
  for (const { file, post } of read.posts) {
    const understood = guard(io, `reading ${file}`, () => outlineOf(file, post));
    if (understood === null) hasFailed = true;
    else io.stdout.write(format === 'json' ? `${JSON.stringify(understood)}\n` : formatOutline(understood));
  }
  return hasFailed ? failed : clean;
}
