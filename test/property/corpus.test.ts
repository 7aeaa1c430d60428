import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** Real blogs, each a folder; unset, these tests are skipped. */
const corpus = process.env.LECTERN_CORPUS ? resolve(process.env.LECTERN_CORPUS) : '';
const blogs = corpus === '' ? [] : readdirSync(corpus).filter((name) => existsSync(join(corpus, name, '_config.yml')));

const slow = { timeout: 60_000 };

test.skipIf(blogs.length === 0)('check: what is found in real posts lies in them', slow, async () => {
  for (const line of await lectern('check')) {
    const { file, rule, start, end } = line;
    const source = readFileSync(join(corpus, file), 'utf8');
    expect(end.offset, `${file} ${rule}`).toBeLessThanOrEqual(source.length);
    expect(source.slice(0, start.offset).split('\n').length, `${file} ${rule}`).toBe(start.line);
  }
});

test.skipIf(blogs.length === 0)('outline: every real post is answered for', slow, async () => {
  const answered = new Set((await lectern('outline')).map(({ file }) => file));
  const posts = blogs.flatMap((blog) =>
    readdirSync(join(corpus, blog, '_posts'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${blog}/_posts/${path}`),
  );
  expect(posts.filter((post) => !answered.has(post))).toEqual([]);
});

test.skipIf(!blogs.includes('seed'))('check: a real report has the faults that people found in it', slow, async () => {
  const found = (await lectern('check')).filter(
    ({ file, severity }) => file.startsWith('seed/') && severity !== 'hint',
  );
  expect(found.map(({ rule, start }) => [start.line, rule])).toEqual([
    [5, 'missing-picture'],
    [42, 'bare-url-in-heading'],
    [90, 'broken-picture'],
    [90, 'misplaced-attribute'],
    [97, 'broken-picture'],
    [97, 'misplaced-attribute'],
    [210, 'broken-picture'],
    [210, 'misplaced-attribute'],
    [210, 'misspelt-property'],
  ]);
});

interface Line {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly offset: number };
}

async function lectern(command: 'check' | 'outline'): Promise<Line[]> {
  const main = resolve('server/cli/src/main.ts');
  const child = spawn(process.execPath, [main, command, '--format', 'json', ...blogs], { cwd: corpus });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
