import { expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const post = '---\nlayout: post\ntitle: A\n---\n';
const posts = Object.fromEntries(
  Array.from({ length: 6 }, (_, day) => [`/blog/_posts/2026-01-0${day + 1}-a.md`, post]),
);
const blog = { '/blog/_config.yml': '', ...posts };
const written = 'file:///blog/.lectern.yml';

test('writes the settings of the blog around the current folder', async () => {
  const { exit, stdout, files } = await runIn(blog, ['init'], { cwd: '/blog/_posts' });
  expect([exit, stdout]).toEqual([0, 'Wrote /blog/.lectern.yml\n']);
  expect(files.get(written)).toContain('    - layout # 6 of 6 posts\n');
});

test('only shows them with --dry-run, whether or not there are any', async () => {
  const { exit, stdout, files } = await runIn(blog, ['init', '--dry-run']);
  expect([exit, files.has(written)]).toEqual([0, false]);
  expect(stdout).toContain('  missing-key: warning\n');
  const again = await runIn({ ...blog, '/blog/.lectern.yml': 'words: [A]\n' }, ['init', '--dry-run']);
  expect(again.stdout).toBe(stdout);
});

test('what posts name cannot steer a terminal', async () => {
  const named = Object.fromEntries(
    Object.keys(posts).map((path) => [
      path,
      '---\ntitle: A\n"k\\e[2J\\u202E\\n::error::": "v\\e[2J"\ntags: ["t\\e[2J\\n::error::"]\n---\n',
    ]),
  );
  const { stdout } = await runIn({ '/blog/_config.yml': '', ...named }, ['init', '--dry-run'], { isTerminal: true });
  expect(stdout).toContain('2J');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]|^\s*::/m);
});

test('leaves settings alone that are there', async () => {
  const { exit, stderr, files } = await runIn({ ...blog, '/blog/.lectern.yml': 'words: [A]\n' }, ['init']);
  expect([exit, stderr]).toEqual([
    2,
    '.lectern.yml is there already: lectern init --dry-run shows what would be written; see lectern --help\n',
  ]);
  expect(files.get(written)).toBe('words: [A]\n');
});

test('leaves settings alone that cannot be read', async () => {
  const { exit, stderr, files } = await runIn({ ...blog, '/blog/.lectern.yml': 'not-utf8' }, ['init']);
  expect([exit, files.get(written)]).toEqual([2, 'not-utf8']);
  expect(stderr).toContain('.lectern.yml');
});

test('does not write where a link leads out of the blog', async () => {
  const linked = { '/linked/_config.yml': '', '/linked/_posts/2026-01-01-a.md': post };
  const { exit, stderr, files } = await runIn(linked, ['init'], { cwd: '/linked' });
  expect([exit, stderr]).toEqual([
    2,
    '.lectern.yml: a link leads to /elsewhere.md, outside the blog, so it is left alone\n',
  ]);
  expect(files.has('file:///linked/.lectern.yml')).toBe(false);
});

test('says so outside any blog', async () => {
  const { exit, stderr } = await runIn({ '/a/b.md': '' }, ['init'], { cwd: '/a' });
  expect([exit, stderr]).toEqual([2, 'There is no blog here: no _config.yml in /a or above; see lectern --help\n']);
});

test('what it writes lets the posts pass that it was made from', async () => {
  const { files } = await runIn(blog, ['init']);
  const all = Object.fromEntries([...files].map(([uri, text]) => [new URL(uri).pathname, text]));
  expect(await runIn(all, ['check'])).toMatchObject({ exit: 0, stderr: '' });
});
