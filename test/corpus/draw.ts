/**
 * Draws findings over all rules on a real blog, for a person to look at one by one: `node test/corpus/draw.ts SEED N
 * BLOG [OPTION of lectern check]…`. The same seed draws the same findings. Rules that find little are drawn in full,
 * so that the rest falls to the others evenly.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { mulberry32, shuffled } from '../random.ts';

interface Line {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly offset: number };
}

/** So many characters beside what is marked are shown. */
const around = 70;

const [seed = '', count = '', blog = '', ...options] = process.argv.slice(2);
if (!/^\d+$/.test(seed) || !/^\d+$/.test(count) || blog === '')
  throw new Error('Say a seed, how many, and the folder of a blog: node test/corpus/draw.ts 7 300 ../my-blog');

const drawn = draw(await check(blog, options), Number(count), mulberry32(Number(seed)));
console.log(`seed ${seed}, ${drawn.length} findings`);
for (const line of drawn) console.log(shown(line));

async function check(folder: string, args: readonly string[]): Promise<Line[]> {
  const main = resolve(import.meta.dirname, '../../server/cli/src/main.ts');
  const child = spawn(process.execPath, [main, 'check', '--format', 'json', ...args], { cwd: folder });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (stderr !== '') throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

/** One of each rule in turn, until there are enough; in the order of the rules. */
function draw(lines: readonly Line[], wanted: number, next: () => number): readonly Line[] {
  const byRule = new Map<string, Line[]>();
  for (const line of lines) byRule.set(line.rule, [...(byRule.get(line.rule) ?? []), line]);
  const piles = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pile]) => shuffled(pile, next));
  const taken = piles.map((): Line[] => []);
  for (let round = 0, left = Math.min(wanted, lines.length); left > 0; round++) {
    for (const [index, pile] of piles.entries()) {
      const line = pile[round];
      if (!line || left === 0) continue;
      taken[index]?.push(line);
      left--;
    }
  }
  return taken.flat();
}

function shown({ file, rule, message, start, end }: Line): string {
  const source = readFileSync(join(blog, file), 'utf8');
  const before = source.slice(Math.max(0, start.offset - around), start.offset);
  const marked = source.slice(start.offset, end.offset);
  const after = source.slice(end.offset, end.offset + around);
  const excerpt = `${before}⟦${marked.length > 300 ? `${marked.slice(0, 299)}…` : marked}⟧${after}`;
  return `\n${rule} ${file}:${start.line}:${start.column}\n  ${message}\n  | ${excerpt.replace(/\r?\n/g, '⏎')}`;
}
