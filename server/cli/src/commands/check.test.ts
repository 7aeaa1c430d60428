import { describe, expect, test } from 'vitest';
import { runIn } from '../testing.ts';

const blog = {
  '/blog/_config.yml': 'url: https://blog.example\n',
  '/blog/_posts/2026-01-01-a.md': '---\ntitle: A\n---\n\n# A\n\n[é😀](/) {:.c}\n\n### B\n\nText.\n',
  '/blog/_posts/2026-01-02-b.md': '---\ntitle: B\n---\n\nText.\n',
  '/blog/README.md': '# Read me {:.x}\n',
  '/blog/img/a.png': '',
};

describe('formats', () => {
  test('text', async () => {
    const { exit, stdout, stderr } = await runIn(blog, ['check']);
    expect(stdout).toBe(`_posts/2026-01-01-a.md
  7:10  error    This attribute list follows plain text, so the site prints it as is  ial-after-text
   9:1  hint     This heading of level 3 follows one of level 1, so readers who jump from heading to heading miss a step  skipped-level

1 error, 0 warnings, 1 hint in 1 of 2 files; \`lectern fix\` mends 1
`);
    expect([exit, stderr]).toEqual([1, '']);
  });

  test('text, in colour on a terminal only, and not against the wish of NO_COLOR', async () => {
    const coloured = '\u001B[31merror  \u001B[0m';
    expect((await runIn(blog, ['check'], { isTerminal: true })).stdout).toContain(coloured);
    expect((await runIn(blog, ['check'], { isTerminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001B');
  });

  test('json: lines and columns from 1, offsets in UTF-16 units from 0', async () => {
    const { stdout } = await runIn(blog, ['check', '--format', 'json']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))[0],
    ).toEqual({
      file: '_posts/2026-01-01-a.md',
      rule: 'ial-after-text',
      severity: 'error',
      message: 'This attribute list follows plain text, so the site prints it as is',
      start: { line: 7, column: 10, offset: 32 },
      end: { line: 7, column: 15, offset: 37 },
      fixable: true,
      url: 'docs/rules.md#ial-after-text',
    });
  });

  test('github', async () => {
    const { stdout } = await runIn(blog, ['check', '--format', 'github', '--rule', 'skipped-level=off']);
    expect(stdout).toBe(
      '::error file=_posts/2026-01-01-a.md,line=7,endLine=7,col=10,endColumn=15,title=ial-after-text::This attribute list follows plain text, so the site prints it as is\n',
    );
  });

  test('sarif', async () => {
    const { stdout } = await runIn(blog, ['check', '--format', 'sarif']);
    const log = JSON.parse(stdout);
    const [run] = log.runs;
    const [result] = run.results;
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({ ruleId: 'ial-after-text', level: 'error' });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '_posts/2026-01-01-a.md' },
      region: { startLine: 7, startColumn: 10, endLine: 7, endColumn: 15, charOffset: 32, charLength: 5 },
    });
  });

  test('sarif says whether everything could be checked, and what not', async () => {
    const invocationsOf = async (...args: string[]): Promise<unknown> => {
      const files = { ...blog, '/blog/_posts/2026-01-03-c.md': 'not-utf8' };
      return JSON.parse((await runIn(files, ['check', '--format', 'sarif', ...args])).stdout).runs[0].invocations;
    };
    expect(await invocationsOf('_posts/*-b.md')).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
    const notification = (text: string): object => ({ level: 'error', message: { text } });
    expect(await invocationsOf('.', 'gone.md')).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          notification('gone.md: there is no such file or folder; check the path'),
          notification('_posts/2026-01-03-c.md: it is not UTF-8 text'),
        ],
      },
    ]);
  });

  test.each([
    ['text', 'No problems in 1 file\n'],
    ['json', ''],
    ['github', ''],
  ])('%s of nothing', async (format, expected) => {
    expect((await runIn(blog, ['check', '--format', format, '_posts/*-b.md'])).stdout).toBe(expected);
  });
});

describe('words of posts and names of files cannot', () => {
  const name = '/blog/::error::\u001B[2J\n::error::a.md';
  const hostile = {
    '/blog/_config.yml': '',
    [name]: '---\n"b\\n::error file=x::\\e[2J\\u202E": {: .x}\n---\n[a][b\u001B[2J\u202E\u009B]\n\n# A\u0007\u202E\n',
    '/blog/::warning::b.md': 'not-utf8',
  };

  test.each([
    [['check']],
    [['check', '--format', 'github']],
    [['fix']],
    [['outline', '.']],
    [['check', 'gone\n::error::\u001B']],
    [['outline', '--\n::error::\u001B']],
    [['rules', '\u001B\n::error::']],
    [['\u001B\n::error::']],
  ])('write to a terminal or command a workflow: %j', async (args) => {
    const { stdout, stderr } = await runIn(hostile, args);
    const all = stdout + stderr;
    expect(all).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(all).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    const commands = all.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(
      commands.filter((line) => !/^::(warning|notice) file=%3A%3Aerror.*%0A%3A%3Aerror%3A%3Aa\.md,line=\d/.test(line)),
    ).toEqual([]);
  });
});

test.each([
  [['fix', '--dry-run'], '-[a](b\\u001B) {:.c}\t\\u202E\n'],
  [['render', '_posts/2026-01-01-a.md'], '<p>\\u0007x</p>\n'],
])('texts keep their lines, and on a terminal show control characters: %j', async (args, shown) => {
  const text = '[a](b\u001B) {:.c}\t\u202E\n\n\u0007x\n';
  const files = { '/blog/_config.yml': '', '/blog/_posts/2026-01-01-a.md': text };
  expect((await runIn(files, args, { isTerminal: true })).stdout).toContain(shown);
  expect((await runIn(files, args)).stdout).toContain(
    JSON.parse(`"${shown.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`),
  );
});

describe('exit code', () => {
  const warnings = { '/blog/_config.yml': '', '/blog/a.md': '---\n---\n[a][b]\n\n[a][c]\n' };

  test.each([
    [['check'], 0],
    [['check', '--max-warnings', '2'], 0],
    [['check', '--max-warnings', '1'], 1],
    [['check', '--rule', 'undefined-link-reference=error'], 1],
    [['check', '--rule', 'undefined-link-reference=off', '--max-warnings', '0'], 0],
  ])('%j: %i', async (args, exit) => {
    expect((await runIn(warnings, args)).exit).toBe(exit);
  });

  test.each([
    [['check', '--format', 'xml'], '--format can be text, json, github, sarif, checklist, not xml'],
    [
      ['check', '--rule', 'skiped-level=off'],
      '--rule skiped-level=off: there is no rule skiped-level; did you mean `skipped-level`?',
    ],
    [['check', '--rule', 'skipped-level=of'], '--rule skipped-level can be error, warning, info, hint, off, not of'],
    [['check', '--rule', 'skipped-level'], '--rule skipped-level: a severity is missing, such as skipped-level=off'],
    [
      ['check', '--rule', 'skipped-level='],
      '--rule skipped-level can be error, warning, info, hint, off, but is empty',
    ],
    [['check', '--max-warnings', 'few'], '--max-warnings takes a whole number, not few'],
    [['check', '--max-warnings', ''], '--max-warnings takes a whole number, but is empty'],
    [['check', '--max-warnings=-1'], '--max-warnings takes a whole number, not -1'],
    [
      ['check', '--max-warnings', '-1'],
      '--max-warnings has no value: what begins with - is read as an option, unless written as --max-warnings=VALUE',
    ],
    [['check', '--config', 'none.yml'], '--config none.yml: there is no such file'],
    [['check', '--fast'], "Unknown option '--fast'"],
    [['chekc'], 'There is no command chekc; did you mean `check`?'],
    [['chek'], 'There is no command chek; did you mean `check`?'],
    [['harbour'], 'There is no command harbour'],
    [['constructor'], 'There is no command constructor'],
    [['rules', 'toString'], 'There is no rule toString'],
  ])('%j: 2, and one line that says why', async (args, line) => {
    const { exit, stderr, stdout } = await runIn(blog, args);
    expect([exit, stdout, stderr]).toEqual([2, '', `${line}; see lectern --help\n`]);
  });
});

describe('files', () => {
  test('what cannot be read is told, and the rest still checked', async () => {
    const files = { ...blog, '/blog/_posts/2026-01-03-c.md': 'not-utf8' };
    const { exit, stdout, stderr } = await runIn(files, ['check', '.', 'gone.md', 'x/*.md']);
    expect(exit).toBe(2);
    expect(stdout).toContain('ial-after-text');
    expect(stdout).toMatch(/mends 1; 3 could not be checked\n$/);
    expect(stderr.trim().split('\n')).toEqual([
      'gone.md: there is no such file or folder; check the path',
      'x/*.md: no file matches; check the pattern',
      '_posts/2026-01-03-c.md: it is not UTF-8 text',
    ]);
  });

  test('a file that Jekyll does not convert is left alone; a word is due if it was named', async () => {
    const { exit, stdout, stderr } = await runIn(blog, ['check', 'README.md', 'img']);
    expect([exit, stdout]).toEqual([0, 'No problems in 0 files\n']);
    expect(stderr).toBe('README.md: Jekyll does not convert this file (no front matter, or excluded), left alone\n');
  });

  test('without a path, the blog around the current folder', async () => {
    expect((await runIn(blog, ['check', '--format', 'json'], { cwd: '/blog/_posts' })).stdout).toContain(
      '"file":"2026-01-01-a.md"',
    );
    const { exit, stderr } = await runIn({ '/a.md': '' }, ['check'], { cwd: '/' });
    expect([exit, stderr]).toEqual([
      2,
      'No blog here: no _config.yml in / or above; name files or folders; see lectern --help\n',
    ]);
  });

  test.each([
    [
      ['check', ''],
      'A path is empty; without a path, the blog around the current folder is meant; see lectern --help\n',
    ],
    [
      ['fix', '.', ''],
      'A path is empty; without a path, the blog around the current folder is meant; see lectern --help\n',
    ],
    [['check', '.'], '.: there is no blog and no post here; check the path\n'],
    [['fix', '/etc', '/src'], '/etc, /src: there is no blog and no post here; check the path\n'],
  ])('what holds no blog is not all clear: %j', async (args, expected) => {
    const files = { '/etc/passwd': '', '/etc/notes.md': 'no post', '/src/a.ts': '' };
    const { exit, stdout, stderr } = await runIn(files, args, { cwd: '/etc' });
    expect([exit, stderr]).toEqual([2, expected]);
    expect(stdout).not.toBe('No problems in 0 files\n');
  });

  test('a blog without posts is all clear', async () => {
    expect(await runIn({ '/blog/_config.yml': '' }, ['check', '.'])).toMatchObject({ exit: 0, stderr: '' });
  });

  test('several blogs at once, each with its own settings', async () => {
    const post = '---\ntitle: A\n---\n# A\n\n### B\n\nText.\n';
    const files = {
      '/a/_config.yml': '',
      '/a/_posts/2026-01-01-a.md': post,
      '/a/.lectern.yml': 'rules: {skipped-level: error}\n',
      '/b/_config.yml': 'markdown: commonmark\n',
      '/b/_posts/2026-01-01-a.md': post,
    };
    const { exit, stdout, stderr } = await runIn(files, ['check', '--format', 'json', '/'], { cwd: '/' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['a/_posts/2026-01-01-a.md']);
    expect(stderr).toBe("b: this blog's Markdown is made by commonmark, not kramdown, so nothing is checked\n");
    expect(exit).toBe(1);
  });

  test('faults of the settings are problems of their file', async () => {
    const files = { ...blog, '/blog/.lectern.yml': 'rules:\n  skiped-level: off\n' };
    expect((await runIn(files, ['check'])).stdout).toContain(
      '.lectern.yml\n  2:3  error    There is no rule `skiped-level`',
    );
    const named = await runIn({ ...blog, '/my.yml': 'rules:\n  nothing: off\n  ial-after-text: hint\n' }, [
      'check',
      '--config',
      '/my.yml',
      '--format',
      'json',
    ]);
    expect(
      named.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ file, rule, severity }) => [file, rule, severity]),
    ).toEqual([
      ['/my.yml', 'invalid-settings', 'error'],
      ['_posts/2026-01-01-a.md', 'ial-after-text', 'hint'],
      ['_posts/2026-01-01-a.md', 'skipped-level', 'hint'],
    ]);
  });
});
