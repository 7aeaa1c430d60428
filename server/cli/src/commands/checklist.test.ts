import { applyEdits, type TextEdit } from '@lectern/core/text/change.ts';
import { parse, walk } from 'markdown-it-kramdown';
import { describe, expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const blog = {
  '/blog/_config.yml': 'url: https://blog.example\n',
  '/blog/.lectern.yml': 'checklist: {own: [Ask Ada]}\n',
  '/blog/_posts/2026-01-01-a.md': '---\ntitle: A\n---\n\n# A\n\n[a](#none) and [b](/) {:.c}\n',
  '/blog/_posts/2026-01-02-b.md': '---\ntitle: B\n---\n\nText.\n',
  '/blog/about.md': '---\ntitle: C\n---\n\n[b](/) {:.c}\n',
};

describe('--format checklist', () => {
  test('a section for each post, a box for each point, what speaks against it below', async () => {
    const { exit, stdout } = await runIn(blog, ['check', '--format', 'checklist']);
    expect(exit).toBe(1);
    expect(stdout).toBe(`### \`_posts/2026-01-01-a.md\`: 4 of 8 points are ticked, 2 fail, 2 are for you to judge

- [x] Template text is replaced
- [x] Product names are spelt right
- [ ] Spelling and wording are right (for a person to judge)
- [x] Pictures load fast on phones (recommended)
- [ ] Table of contents works
  - \`_posts/2026-01-01-a.md:7\` Nothing in this post has the id \`none\`, so a click on this link does nothing; did you mean \`#a\`?
- [x] Publication date is plausible
- [ ] Nothing else is lost or broken
  - \`_posts/2026-01-01-a.md:7\` This attribute list follows plain text, so the site prints it as is
- [ ] Ask Ada

### \`_posts/2026-01-02-b.md\`: 5 of 7 points are ticked, 2 are for you to judge

- [x] Template text is replaced
- [x] Product names are spelt right
- [ ] Spelling and wording are right (for a person to judge)
- [x] Pictures load fast on phones (recommended)
- [x] Publication date is plausible
- [x] Nothing else is lost or broken
- [ ] Ask Ada

### Other files

- [ ] \`about.md:5\` This attribute list follows plain text, so the site prints it as is
`);
  });

  test('links that nobody asked for wait for the web', async () => {
    const text = '---\ntitle: A\n---\n\n[a](https://a.example)\n';
    const { stdout } = await runIn({ ...blog, '/blog/_posts/2026-01-01-a.md': text }, [
      'check',
      '--format=checklist',
      '_posts/*-a.md',
    ]);
    expect(stdout).toMatch(/, 2 are for you to judge, 1 waits for the web\n/);
    expect(stdout).toMatch(/^- \[ \] External links .*not asked yet\)$/m);
  });

  test('what could not be read is no tick', async () => {
    const { exit, stdout } = await runIn({ ...blog, '/blog/_posts/2026-01-03-c.md': 'not-utf8' }, [
      'check',
      '--format=checklist',
      '_posts/*-b.md',
      '_posts/*-c.md',
    ]);
    expect(exit).toBe(2);
    expect(stdout).toContain('### Other files\n\n- [ ] \\_posts/2026-01-03-c.md: it is not UTF-8 text\n');
  });

  test('many problems of one point are counted', async () => {
    const text = `---\ntitle: A\n---\n\n# A\n\n${'[a](#none)\n'.repeat(30)}`;
    const { stdout } = await runIn({ ...blog, '/blog/_posts/2026-01-01-a.md': text }, [
      'check',
      '--format=checklist',
      '_posts/*-a.md',
    ]);
    expect(stdout.match(/`_posts\/2026-01-01-a\.md:\d+`/g)).toHaveLength(20);
    expect(stdout).toContain('  - … and 10 more\n');
  });

  test('foreign words are shown and mean nothing', async () => {
    const hostile = '`](https://evil.example) @everyone #1 <img src=x> ![a](b) \n- [x] done\u202E';
    const settings = `checklist: {own: [${JSON.stringify(hostile)}]}\n`;
    const post = '---\nauthors: ["@everyone `<img src=x>`"]\n---\n\n# A\n';
    const files = { ...blog, '/blog/.lectern.yml': settings, '/blog/_posts/@x `[a](b)`.md': post };
    const { stdout } = await runIn(files, ['check', '--format=checklist']);
    const types: string[] = [];
    const code: TextEdit[] = [];
    walk(parse(stdout), ({ type, start, end }) => {
      types.push(type);
      if (type === 'codeSpan') code.push({ span: { start, end }, text: '' });
    });
    expect(types.filter((type) => ['link', 'image', 'html'].includes(type))).toEqual([]);
    expect(applyEdits(stdout, code)).not.toMatch(/@\w|#\d|\u202E/);
    expect(stdout.split('\n').filter((line) => /^- \[x\] done/.test(line))).toEqual([]);
  });
});

describe('--changed', () => {
  const changed = ['/blog/_posts/2026-01-02-b.md', '/blog/_data/x.yml'];
  const filesOf = (stdout: string): readonly string[] =>
    [...stdout.matchAll(/^### `(.*)`/gm)].map(([, file]) => file ?? '');
  const b = '_posts/2026-01-02-b.md';

  test.each([
    [['--changed']],
    [['--changed', 'main']],
    [['--changed=main']],
    [['--changed', '_posts']],
    [['--changed', '_posts/*.md']],
    [['--changed', 'main', '_posts']],
    [['_posts', '--changed']],
    [['--changed', '--max-warnings', '1']],
    [['--changed', '--', '_posts']],
  ])('only posts that differ: %j', async (args) => {
    const { exit, stdout, stderr } = await runIn(blog, ['check', '--format=checklist', ...args], { changed });
    expect([filesOf(stdout), stderr, exit]).toEqual([[b], '', 0]);
  });

  test.each([
    ['text', 'No problems in 0 files\n'],
    ['json', ''],
    ['checklist', 'No post to check.\n'],
  ])('nothing differs: %s', async (format, expected) => {
    const { exit, stdout, stderr } = await runIn(blog, ['check', '--format', format, '--changed']);
    expect([stdout, stderr, exit]).toEqual([expected, '', 0]);
  });

  test.each([
    [['--changed', 'nothing'], /no such revision and no such path/],
    [['--changed='], /--changed= has no value/],
    [['--changed', ''], /A path is empty|no such revision/],
  ])('refused: %j', async (args, message) => {
    const { exit, stdout, stderr } = await runIn(blog, ['check', ...args], { changed });
    expect([stdout, exit]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
  });

  test('faults of other files that did not change are left alone, but for the settings', async () => {
    const files = { ...blog, '/blog/.lectern.yml': 'rule: {}\n', '/blog/_data/x.yml': 'a: [\n' };
    const filesWith = async (paths: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await runIn(files, ['check', '--changed', '--format', 'json'], { changed: paths });
      return [...new Set(stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).file])))];
    };
    expect(await filesWith(changed)).toEqual(['.lectern.yml', '_data/x.yml']);
    expect(await filesWith(changed.slice(0, 1))).toEqual(['.lectern.yml']);
  });

  test('a word that is a revision and a path', async () => {
    const { exit, stderr } = await runIn({ ...blog, '/blog/main': '' }, ['check', '--changed', 'main'], { changed });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/write --changed=main/);
  });
});
