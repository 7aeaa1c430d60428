import { parseArgs } from 'node:util';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { guard } from '../guard.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf } from '../options.ts';
import { findTargets } from '../paths.ts';
import { readPosts } from '../readPosts.ts';
import { UsageError } from '../usage.ts';

/** `lectern render`: the body as the site renders it. */
export async function render(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'html' } },
  });
  const format = oneOf('--format', values.format, ['html', 'json'] as const);
  if (positionals.length === 0) throw new UsageError('lectern render takes at least one file');
  const { targets, missing } = await findTargets(positionals, io.cwd, io.fileSystem);
  const read = await readPosts(targets, io);
  let hasFailed = missing.length > 0 || read.unreadable.length > 0;
  for (const line of [...missing, ...read.unreadable, ...read.notes]) io.stderr.write(`${line}\n`);
  for (const { file, post } of read.posts) {
    const html = guard(io, `rendering ${file}`, () => renderHtml(post.tree));
    if (html === null) hasFailed = true;
    else io.stdout.write(format === 'json' ? `${JSON.stringify({ file, html })}\n` : html);
  }
  return hasFailed ? failed : clean;
}
