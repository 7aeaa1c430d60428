import { parseArgs } from 'node:util';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { guard } from '../guard.ts';
import { clean, failed, type Io } from '../io.ts';
import { oneOf } from '../options.ts';
import { printableText } from '../printable.ts';
import { readPaths } from '../readPaths.ts';
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
  const read = await readPaths(positionals, io);
  let hasFailed = read.failures.length > 0;
  for (const { file, post } of read.posts) {
    const html = guard(io, `rendering ${file}`, () => renderHtml(post.tree));
    if (html === null) hasFailed = true;
    else io.stdout.write(format === 'json' ? `${JSON.stringify({ file, html })}\n` : printableText(html, io.stdout));
  }
  return hasFailed ? failed : clean;
}
