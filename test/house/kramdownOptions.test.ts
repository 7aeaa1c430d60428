import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readKramdownOptions } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import { whyNoKramdown } from '../differential/driver.ts';

// `option`, `option` (remark) | what becomes of it
const rows = [...readFileSync('server/kramdown/README.md', 'utf8').matchAll(/^\| (`.+?) \| (.+) \|$/gm)];
const options = rows.flatMap(([, names = '', fate = '']) =>
  [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => ({ name, fate })),
);

test.each(options)('the README says of $name what is done', ({ name, fate }) => {
  // a value that each option either takes or refuses
  const read = readKramdownOptions({ [name]: Number.NaN });
  const messages = read.problems.map(({ message }) => message).join();
  const isUsed = Object.keys(read.options).length > 0 || messages.includes('cannot be');
  if (fate.startsWith('without effect')) expect([isUsed, messages]).toEqual([false, '']);
  else if (fate.startsWith('honoured')) expect(isUsed).toBe(true);
  else expect([fate, messages]).toEqual(['not supported, reported', expect.stringContaining('is not supported')]);
});

const missing = whyNoKramdown();

test.skipIf(missing !== null)(`the README's table has every option of kramdown (${missing ?? 'asked'})`, () => {
  const script = 'puts Kramdown::Options.definitions.keys';
  const { stdout } = spawnSync('ruby', ['-rkramdown', '-rkramdown-parser-gfm', '-e', script], { encoding: 'utf8' });
  const named = options.map(({ name }) => name);
  expect(named.length).toBe(new Set(named).size);
  expect(
    stdout
      .trim()
      .split('\n')
      .filter((name) => !named.includes(name)),
  ).toEqual([]);
});
