/**
 * Reading the same files, in the same run: our parser, markdown-it, micromark, Ruby's kramdown where it is installed.
 *
 *     node test/bench/kramdown.ts [FOLDER]
 *
 * FOLDER holds Markdown files at any depth; default: the blogs of LECTERN_CORPUS, else the sample blog. Front matter is
 * cut off for all. Printed are median and 95th percentile of a pass over all files, and each as a multiple of
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

const passes = 25;
const folder =
  process.argv[2] ?? process.env.LECTERN_CORPUS ?? fileURLToPath(new URL('../fixtures/blog', import.meta.url));
const texts = markdownFiles(folder).map((file) => jekyllText(readFileSync(file, 'utf8')));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} files, ${(size / 1024).toFixed(0)} KiB, ${passes} passes`);

const commonMark = createMarkdownIt({ html: true });
const toHtml = htmlRenderer();
const withAttributes = createMarkdownIt({ html: true }).use(attributes);
const contestants: readonly (readonly [string, (text: string) => unknown])[] = [
  ['markdown-it, parse', (text) => commonMark.parse(text, {})],
  ['ours, parse', (text) => parse(text, { jekyll: false })],
  ['ours, parse with Jekyll', (text) => parse(text)],
  ['markdown-it, HTML', (text) => commonMark.render(text)],
  ['ours, HTML', (text) => toHtml(parse(text, { jekyll: false }))],
  ['markdown-it + attrs, parse', (text) => withAttributes.parse(text, {})],
  ['micromark, HTML', (text) => micromark(text, { allowDangerousHtml: true })],
];

const times = contestants.map((): number[] => []);
// in turns, so that what else the machine does hits all alike; the first passes warm up
for (let pass = -5; pass < passes; pass += 1) {
  contestants.forEach(([, read], index) => {
    const started = performance.now();
    for (const text of texts) read(text);
    if (pass >= 0) times[index]?.push(performance.now() - started);
  });
}
const [reference = []] = times;
contestants.forEach(([name], index) => {
  print(name, times[index] ?? []);
});
warmEdits();
ruby();

function print(name: string, all: readonly number[]): void {
  const ratio = median(all) / median(reference);
  const row = [name.padEnd(28), ms(median(all)), ms(percentile(all, 95)), `${ratio.toFixed(2)} ×`];
  console.log(row.join('  '));
}

/** The longest text over and over, one character changed each time: what an editor asks for at a keystroke. */
function warmEdits(): void {
  const [longest = ''] = [...texts].sort((a, b) => b.length - a.length);
  const edits = Array.from({ length: 100 }, (_, index) => {
    const at = Math.floor((longest.length * index) / 100);
    return `${longest.slice(0, at)}x${longest.slice(at + 1)}`;
  });
  const measured = [
    ['markdown-it, an edit', (text: string): unknown => commonMark.parse(text, {})],
    ['ours, an edit', (text: string): unknown => parse(text, { jekyll: false })],
  ] as const;
  const all = measured.map((): number[] => []);
  // the same edit by one and by the other, so that what else the machine does hits both alike
  for (const text of edits)
    measured.forEach(([, read], index) => {
      all[index]?.push(timed(() => read(text)));
    });
  measured.forEach(([name], index) => {
    const found = all[index] ?? [];
    const ratio = median(found) / median(all[0] ?? []);
    console.log([name.padEnd(28), ms(median(found)), ms(percentile(found, 95)), `${ratio.toFixed(2)} ×`].join('  '));
  });
}

function ruby(): void {
  const missing = whyNoKramdown();
  if (missing !== null) {
    console.log(`kramdown: ${missing}`);
    return;
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
  print("Ruby's kramdown, parse", JSON.parse(stdout));
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
