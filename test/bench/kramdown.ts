/**
 * Reading the same files, in the same run: our parser, markdown-it, micromark, Ruby's kramdown where it is installed.
 *
 *     node test/bench/kramdown.ts [FOLDER]
 *
 * FOLDER holds Markdown files at any depth; default: the blogs of LECTERN_CORPUS, else the sample blog. Front matter is
 * cut off for all. Printed are median and 95th percentile of a pass over all files, and the median as a multiple of
 * markdown-it's bare parse.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { parse } from 'markdown-it-kramdown';
import { htmlRenderer } from 'markdown-it-kramdown/markdownIt';
import { micromark } from 'micromark';
import { whyNoKramdown } from '../differential/driver.ts';
import { jekyllText } from '../differential/jekyllText.ts';

// its declarations are for an older markdown-it
const attributes: (md: MarkdownIt) => void = createRequire(import.meta.url)('markdown-it-attrs');

const folder =
  process.argv[2] ?? process.env.LECTERN_CORPUS ?? fileURLToPath(new URL('../fixtures/blog', import.meta.url));
const texts = markdownFiles(folder).map((file) => jekyllText(readFileSync(file, 'utf8')));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} files, ${(size / 1024).toFixed(0)} KiB`);

/** In milliseconds. */
const leastWarmUp = 500;
const leastTime = 1500;
const fewestRuns = 20;

const commonMark = createMarkdownIt({ html: true });
const toHtml = htmlRenderer();
const withAttributes = createMarkdownIt({ html: true }).use(attributes);
const pass = (read: (text: string) => unknown) => (): void => {
  for (const text of texts) read(text);
};
print(
  measure([
    ['markdown-it, parse', pass((text) => commonMark.parse(text, {}))],
    ['ours, parse', pass((text) => parse(text, { jekyll: false }))],
    ['ours, parse with Jekyll', pass((text) => parse(text))],
    ['markdown-it, HTML', pass((text) => commonMark.render(text))],
    ['ours, HTML', pass((text) => toHtml(parse(text, { jekyll: false })))],
    ['markdown-it + attrs, parse', pass((text) => withAttributes.parse(text, {}))],
    ['micromark, HTML', pass((text) => micromark(text, { allowDangerousHtml: true }))],
    ...ruby(),
  ]),
);
print(edits());

type Subject = readonly [name: string, run: () => void];
/** Milliseconds of each run. */
type Times = readonly [name: string, all: readonly number[]];

/**
 * Runs the subjects in turns, so that what else the machine does hits all alike, each until it has run often and long
 * enough: a short text needs many runs until it is compiled.
 */
function measure(subjects: readonly (Subject | Times)[], index: { next: number } = { next: 0 }): readonly Times[] {
  const races = subjects.map(([name, subject]) => ({ name, subject, all: [] as number[], warm: 0, total: 0 }));
  for (let isOver = false; !isOver; index.next += 1) {
    isOver = true;
    for (const race of races) {
      const { subject, all } = race;
      if (typeof subject !== 'function' || (race.total >= leastTime && all.length >= fewestRuns)) continue;
      isOver = false;
      const time = timed(subject);
      if (race.warm < leastWarmUp) race.warm += time;
      else {
        all.push(time);
        race.total += time;
      }
    }
  }
  return races.map(({ name, subject, all }) => [name, typeof subject === 'function' ? all : subject]);
}

/** The longest text over and over, one character changed each time: what an editor asks for at a keystroke. */
function edits(): readonly Times[] {
  const [longest = ''] = [...texts].sort((a, b) => b.length - a.length);
  const turn = { next: 0 };
  const edited = (): string => {
    const at = (turn.next * 167) % longest.length;
    return `${longest.slice(0, at)}x${longest.slice(at + 1)}`;
  };
  return measure(
    [
      ['markdown-it, an edit', () => void commonMark.parse(edited(), {})],
      ['ours, an edit', () => void parse(edited(), { jekyll: false })],
    ],
    turn,
  );
}

function print(times: readonly Times[]): void {
  const reference = median(times[0]?.[1] ?? []);
  for (const [name, all] of times) {
    const row = [
      name.padEnd(28),
      ms(median(all)),
      ms(percentile(all, 95)),
      `${(median(all) / reference).toFixed(2)} ×`,
    ];
    console.log(`${row.join('  ')}${all.length.toString().padStart(7)} runs`);
  }
}

function ruby(): readonly Times[] {
  const missing = whyNoKramdown();
  if (missing !== null) {
    console.log(`kramdown: ${missing}`);
    return [];
  }
  const program = `
    require 'json'
    require 'kramdown'
    require 'kramdown-parser-gfm'
    texts = JSON.parse($stdin.read)
    times = 6.times.map do
      started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      texts.each { |text| Kramdown::Document.new(text, input: 'GFM', hard_wrap: false) }
      (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started) * 1000
    end
    puts JSON.generate(times.drop(1))`;
  const { stdout } = spawnSync('ruby', ['-e', program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return [["Ruby's kramdown, parse", JSON.parse(stdout)]];
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(all: readonly number[]): number {
  return percentile(all, 50);
}

function percentile(all: readonly number[], percent: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1).padStart(8)} ms`;
}

function markdownFiles(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|markdown)$/.test(name))
    .sort()
    .map((name) => join(top, name));
}
