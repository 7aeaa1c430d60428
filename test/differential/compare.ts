/**
 * Shows where our reading of a text is not kramdown's:
 *
 *     node test/differential/compare.ts [--html] [--options JSON] FILE…|CASES.txt…|FOLDER…|-
 *
 * A `.txt` file is a table of cases, a folder stands for its Markdown files, `-` for standard input. Front matter is
 * cut off and Liquid masked. `--html` prints both results in full. Without an argument: all tables of `cases`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, caseTables, readCases } from './cases.ts';
import { differences, report } from './differences.ts';
import { type Facts, type Failure, startKramdown } from './driver.ts';
import { ourFacts } from './facts.ts';
import { jekyllText } from './jekyllText.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { html: { type: 'boolean' }, options: { type: 'string' } },
});

const cases = positionals.length === 0 ? [...caseTables().values()].flat() : positionals.flatMap(casesOf);
const kramdown = startKramdown();
let different = 0;
for (const each of cases) {
  const [expected] = await kramdown.ask([each]);
  if (expected === undefined) throw new Error('kramdown gave no answer');
  if (!compare(each, expected)) different += 1;
}
kramdown.close();
console.log(`${cases.length - different} of ${cases.length} equal`);
process.exitCode = different > 0 ? 1 : 0;

function compare(each: Case, expected: Facts | Failure): boolean {
  if (values.html && 'html' in expected) print('kramdown', expected);
  try {
    const facts = ourFacts(each);
    if (values.html) print('ours', facts);
    const found = differences(each.text, expected, facts);
    if (found.length > 0) console.log(`${heading(each)}${report(found)}\n`);
    return found.length === 0;
  } catch (error) {
    // a parser that throws is a difference like any other here
    console.log(`${heading(each)}  ours threw`, error);
    return false;
  }
}

function print(whose: string, { html, warnings }: Facts): void {
  console.log([`${whose}:`, html, ...warnings].join('\n'));
}

function heading({ name, text }: Case): string {
  return text.length > 400 ? `${name}\n` : `${name}\n  ${JSON.stringify(text)}\n`;
}

function casesOf(path: string): readonly Case[] {
  const options = values.options === undefined ? {} : { options: JSON.parse(values.options) };
  if (path === '-') return [{ name: 'standard input', text: jekyllText(readFileSync(0, 'utf8')), ...options }];
  if (path.endsWith('.txt')) return readCases(path);
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return files
      .filter((name) => /\.(md|markdown)$/.test(name))
      .sort()
      .flatMap((name) => casesOf(join(path, name)));
  }
  return [{ name: path, text: jekyllText(readFileSync(path, 'utf8')), ...options }];
}
