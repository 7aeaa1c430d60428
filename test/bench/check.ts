/**
 * Checking a blog, as whole processes: `lectern check` with every rule on, beside a process that parses the same posts
 * with a bare markdown-it, and markdownlint-cli2 with the rules it has on by itself. In turns, in the same run.
 *
 *     npm run bench -- check [FOLDER]
 *
 * FOLDER is a blog; default: the one below LECTERN_CORPUS, else the sample blog. Measured twice: as it is, and blown up
 * to 1,000 posts. Printed are medians and 95th percentiles of processor and elapsed time, and both medians as multiples
 * of markdown-it's. Before that the longest post, one character changed each time, in a running process.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postRules, siteRules } from '@lectern/core/rules/registry.ts';
import { median, milliseconds, percentile } from './support/figures.ts';
import { mutatedBlog } from './support/mutatedBlog.ts';
import { warmCheck } from './support/warmCheck.ts';

const runs = 7;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpus = process.env.LECTERN_CORPUS;
const folder = process.argv[2] ?? (corpus ? join(corpus, 'blog') : here('../fixtures/blog'));

await warmCheck(folder);
const scratch = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
try {
  measure(folder);
  const large = join(scratch, 'blog');
  mutatedBlog(folder, 1000, large);
  measure(large);
} finally {
  rmSync(scratch, { recursive: true });
}

function measure(blog: string): void {
  const posts = join(blog, '_posts');
  const everyRule = [...postRules, ...siteRules].map(({ id, defaultSeverity }) => `--rule=${id}=${defaultSeverity}`);
  const contestants: readonly (readonly [string, readonly string[]])[] = [
    ['markdown-it, bare parse', [here('support/bareMarkdownIt.mjs'), posts]],
    ['lectern check', [here('../../server/bin/lectern.mjs'), 'check', ...everyRule, '--format=json', posts]],
    ['markdownlint-cli2', [here('../../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${posts}/*`]],
    ['node, nothing', ['-e', '0']],
  ];
  const taken = contestants.map((): Taken[] => []);
  // in turns, so that what else the machine does hits all alike; the first round warms the disk's cache
  for (let run = -1; run < runs; run++)
    contestants.forEach(([, args], index) => {
      const one = timed(args);
      if (run >= 0) taken[index]?.push(one);
    });
  const ofMarkdownIt = mediansOf(taken[0] ?? []);
  console.log(`\n${readdirSync(posts).length} posts, ${runs} runs        processor      95 %       elapsed      95 %`);
  contestants.forEach(([name], index) => {
    const all = taken[index] ?? [];
    const { processor, elapsed } = mediansOf(all);
    const late = { processor: all.map((each) => each.processor), elapsed: all.map((each) => each.elapsed) };
    const figures = [processor, percentile(late.processor, 95), elapsed, percentile(late.elapsed, 95)];
    const times = [processor / ofMarkdownIt.processor, elapsed / ofMarkdownIt.elapsed].map((each) => each.toFixed(2));
    console.log(
      `${name.padEnd(26)}${figures.map(milliseconds).join('')}  ${times[0]} × processor, ${times[1]} × elapsed`,
    );
  });
}

interface Taken {
  readonly processor: number;
  readonly elapsed: number;
}

function mediansOf(all: readonly Taken[]): Taken {
  return { processor: median(all.map((each) => each.processor)), elapsed: median(all.map((each) => each.elapsed)) };
}

/** In milliseconds. */
function timed(args: readonly string[]): Taken {
  const begun = performance.now();
  const { output, status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('support/processTime.mjs', import.meta.url).href, ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return { processor: Number(output[3]) / 1000, elapsed: performance.now() - begun };
}
