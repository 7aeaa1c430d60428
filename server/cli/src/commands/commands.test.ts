import { expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const text = '---\ntitle: A\n---\n\n# A b\n\n[c](d) {:.e}\n\n![f](g.png "h"){:.i}\n\n<https://j.example>\n';
const blog = { '/blog/_config.yml': '', '/blog/_posts/2026-01-01-a.md': text, '/blog/_posts/2026-01-02-b.md': 'B\n' };

test('fix applies what is safe', async () => {
  const { exit, stdout, files } = await runIn(blog, ['fix']);
  expect([exit, stdout]).toEqual([0, 'Mended 1 problem in 1 file\n']);
  expect(files.get('file:///blog/_posts/2026-01-01-a.md')).toBe(text.replace(') {', '){'));
});

test('fix tells of a file that it cannot write, and goes on', async () => {
  const files = { ...blog, '/blog/_posts/2026-01-01-locked.md': text };
  const { exit, stdout, stderr } = await runIn(files, ['fix']);
  expect([exit, stdout]).toEqual([2, 'Mended 1 problem in 1 file\n']);
  expect(stderr).toBe('_posts/2026-01-01-locked.md: it cannot be written\n');
});

test('fix leaves a post alone that is saved meanwhile, and goes on', async () => {
  const path = '/blog/_posts/2026-01-01-a.md';
  const { exit, stdout, stderr, files } = await runIn(
    { ...blog, '/blog/_posts/2026-01-03-c.md': blog[path] },
    ['fix'],
    { saved: { [path]: 'newer' } },
  );
  expect([exit, stderr]).toEqual([2, '_posts/2026-01-01-a.md: it has changed meanwhile\n']);
  expect(stdout).toBe('Mended 1 problem in 1 file\n');
  expect(files.get(`file://${path}`)).toBe('newer');
});

test.each([[['fix']], [['fix', '--dry-run']]])('%j leaves alone what links lead to outside the blog', async (args) => {
  const linked = '/blog/_posts/2026-01-01-linked.md';
  const { exit, stdout, stderr, files } = await runIn({ '/blog/_config.yml': '', [linked]: text }, args);
  expect([exit, stdout + stderr]).toEqual([
    2,
    expect.stringMatching(
      /^(Mended 0 problems in 0 files\n)?_posts\/2026-01-01-linked\.md: a link leads to \/elsewhere\.md, outside the blog, so it is left alone\n/,
    ),
  ]);
  expect(files.get(`file://${linked}`)).toBe(text);
});

test('fix --dry-run prints a diff and changes nothing', async () => {
  const { stdout, stderr, files } = await runIn(blog, ['fix', '--dry-run']);
  expect(stdout).toBe(`--- a/_posts/2026-01-01-a.md
+++ b/_posts/2026-01-01-a.md
@@ -4,7 +4,7 @@
 
 # A b
 
-[c](d) {:.e}
+[c](d){:.e}
 
 ![f](g.png "h"){:.i}
 
`);
  expect(stderr).toBe('Would mend 1 problem in 1 file\n');
  expect(files.get('file:///blog/_posts/2026-01-01-a.md')).toBe(text);
});

test('fix --rule leaves the others', async () => {
  expect((await runIn(blog, ['fix', '--rule', 'skipped-level'])).stdout).toBe('Mended 0 problems in 0 files\n');
  expect((await runIn(blog, ['fix', '--rule', 'nothing'])).exit).toBe(2);
});

test('outline --format json', async () => {
  const { exit, stdout } = await runIn(blog, ['outline', '--format', 'json', '_posts/2026-01-01-a.md']);
  const outline = JSON.parse(stdout);
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(exit).toBe(0);
  expect(outline).toMatchObject({
    file: '_posts/2026-01-01-a.md',
    frontMatter: { title: 'A' },
    headings: [{ level: 1, text: 'A b', id: 'a-b', inToc: true, attributes: {}, line: 5, ...at('# A b') }],
    toc: null,
    links: [
      { kind: 'markdown', href: 'd', text: 'c', attributes: {}, line: 7, ...at('[c](d)') },
      { kind: 'autolink', href: 'https://j.example', line: 11, ...at('<https://j.example>') },
    ],
    images: [
      { kind: 'markdown', src: 'g.png', attributes: { alt: 'f', title: 'h', class: 'i' }, ...at('![f](g.png "h")') },
    ],
    attributeLists: [
      { kind: 'span', text: '{:.e}', target: null, line: 7, ...at('{:.e}') },
      { kind: 'span', text: '{:.i}', target: 'image', line: 9, ...at('{:.i}') },
    ],
    warnings: [{ code: 'ial-after-text', line: 7, ...at('{:.e}') }],
    sessions: [],
  });
});

test('outline, for people', async () => {
  expect((await runIn(blog, ['outline', '_posts/2026-01-01-a.md'])).stdout).toBe(`_posts/2026-01-01-a.md
  5  A b  #a-b
  1 heading, 2 links, 1 picture, 2 attribute lists, 1 warning, no table of contents

`);
});

test('outline tells of the sessions of a report', async () => {
  const report =
    '---\ncategory: Conference\n---\n\n# Day 1\n\n## Keynote: Tides by [Ada Brandt](https://a.example)\n\nThe [recording](https://v.example).\n\n## Moons by Kofi Adjei\n\nKofi has [slides](/m.pdf).\n';
  const files = { '/blog/_config.yml': '', '/blog/_posts/2026-01-03-c.md': report };
  const json = await runIn(files, ['outline', '--format', 'json', '_posts/2026-01-03-c.md']);
  const moons = report.indexOf('## Moons');
  expect(JSON.parse(json.stdout).sessions).toEqual([
    {
      title: 'Tides',
      speakers: [{ name: 'Ada Brandt', url: 'https://a.example' }],
      recording: 'https://v.example',
      slides: null,
      day: 'Day 1',
      kind: 'keynote',
      line: 7,
      start: report.indexOf('## Keynote'),
      end: moons,
    },
    {
      title: 'Moons',
      speakers: [{ name: 'Kofi Adjei', url: null }],
      recording: null,
      slides: '/m.pdf',
      day: 'Day 1',
      kind: 'talk',
      line: 11,
      start: moons,
      end: report.length,
    },
  ]);
  expect((await runIn(files, ['outline', '_posts/2026-01-03-c.md'])).stdout).toBe(`_posts/2026-01-03-c.md
   5  Day 1  #day-1
   7    Keynote: Tides by Ada Brandt  #keynote-tides-by-ada-brandt
  11    Moons by Kofi Adjei  #moons-by-kofi-adjei
      Sessions
        Day 1
   7    keynote: Tides (Ada Brandt; recording)
  11    talk: Moons (Kofi Adjei; slides)
  3 headings, 3 links, 0 pictures, 0 attribute lists, 0 warnings, 2 sessions, no table of contents

`);
});

test('render', async () => {
  const { stdout } = await runIn(blog, ['render', '--format', 'json', '_posts/2026-01-02-b.md']);
  expect(JSON.parse(stdout)).toEqual({ file: '_posts/2026-01-02-b.md', html: '<p>B</p>\n' });
  expect((await runIn(blog, ['render', '_posts/2026-01-02-b.md'])).stdout).toBe('<p>B</p>\n');
});

test('rules', async () => {
  expect((await runIn(blog, ['rules'])).stdout).toMatch(/^skipped-level +hint +always +Heading that skips a level$/m);
  expect((await runIn(blog, ['rules', 'skipped-level'])).stdout).toMatch(/^# skipped-level\n\n## What it does\n/);
  expect(await runIn(blog, ['rules', 'skiped-level'])).toMatchObject({
    exit: 2,
    stderr: 'There is no rule skiped-level; did you mean `skipped-level`?; see lectern --help\n',
  });
  expect(await runIn(blog, ['rules', 'a', 'skipped-level', 'constructor'])).toMatchObject({
    exit: 2,
    stdout: '',
    stderr: 'There is no rule a, constructor; see lectern --help\n',
  });
});

test.each([
  [[], 2],
  [['--help'], 0],
  [['check', '--help'], 0],
  [['--version'], 0],
  [['outline'], 2],
  [['render'], 2],
])('%j exits with %i', async (args, exit) => {
  expect((await runIn(blog, args)).exit).toBe(exit);
});
