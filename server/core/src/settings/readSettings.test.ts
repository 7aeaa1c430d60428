// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits } from '../text/change.ts';
import { readSettings } from './readSettings.ts';

const uri = 'file:///blog/.lectern.yml';

test('reads severities', () => {
  const { rules, present, problems } = readSettings('rules:\n  skipped-level: off\n  yaml-error: warning\n', uri);
  expect({ rules, present, problems }).toEqual({
    rules: { 'skipped-level': 'off', 'yaml-error': 'warning' },
    present: true,
    problems: [],
  });
});

test.each([
  ['rules:\n  skiped-level: off\n', 'skiped-level', 'rules:\n  skipped-level: off\n'],
  ['rules:\n  skipped-level: of\n', 'of', 'rules:\n  skipped-level: off\n'],
  ['rules: {yaml-error: waring}\n', 'waring', 'rules: {yaml-error: warning}\n'],
  ['rule:\n  skipped-level: off\n', 'rule', 'rules:\n  skipped-level: off\n'],
])('finds the slip in %j', (text, wrong, mended) => {
  const [problem, ...more] = readSettings(text, uri).problems;
  expect(more).toEqual([]);
  expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(wrong);
  const [change] = problem?.fixes[0]?.changes ?? [];
  expect(change?.kind === 'edit' && applyEdits(text, change.edits)).toBe(mended);
  expect(readSettings(mended, uri).problems).toEqual([]);
});

test('reads all sections', () => {
  const { problems, ...settings } = readSettings(
    `rules:
  missing-key: off
frontMatter:
  required: [layout, title]
  order: [layout, title, date]
  additionalProperties: false
  properties:
    category: {type: string, enum: [Cloud, Conference]}
    tags: {type: array, maxItems: 5, items: {type: string, pattern: "^\\\\S"}}
hosts: {own: [www.Blog.example]}
words:
  - TypeScript
ignore:
  - _posts/2015-*
  - {files: about.md, rules: [skipped-level]}
checklist:
  weight: required
  date: off
  own: [Ask Ada, {text: Tell Bo, level: recommended}]
cards:
  workshop: {description: Half a day, body: "## Workshop: \${title}"}
`,
    uri,
  );
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    uri,
    present: true,
    rules: { 'missing-key': 'off' },
    options: {},
    frontMatter: {
      required: ['layout', 'title'],
      order: ['layout', 'title', 'date'],
      additionalProperties: false,
      properties: {
        category: { type: 'string', enum: ['Cloud', 'Conference'] },
        tags: { type: 'array', maxItems: 5, items: { type: 'string', pattern: '^\\S' } },
      },
    },
    ownHosts: ['blog.example'],
    words: ['TypeScript'],
    ignores: [
      { files: '_posts/2015-*', rules: null },
      { files: 'about.md', rules: ['skipped-level'] },
    ],
    cards: [
      {
        id: 'own.workshop',
        kind: 'own',
        shape: null,
        label: 'workshop',
        description: 'Half a day',
        blocks: [[{ heading: 0 }, 'Workshop: ', { field: 'title' }]],
      },
    ],
    checklist: {
      levels: { weight: 'required', date: 'off' },
      own: [
        { text: 'Ask Ada', level: 'required' },
        { text: 'Tell Bo', level: 'recommended' },
      ],
    },
  });
});

test.each([
  ['checklist: {authers: off}\n', 'authers', '`authers`'],
  ['checklist: {authors: error}\n', 'error', 'This can be `required`, `recommended` or `off`'],
  ['words: TypeScript\n', 'TypeScript', 'This is text, not a list'],
  ['words: [1]\n', '1', 'This is a whole number, not text'],
  ['hosts: {own: [https://a.example]}\n', 'https://a.example', 'This does not match `^[^/:\\s]+$`'],
  [
    'cards: {a: "## ${titel} ${title}"}\n',
    'titel',
    'A card has no field `titel`, so it is printed as it stands; did you mean `title`?',
  ],
  ['cards:\n  a: |\n    ## ${title}\n\n    By ${speaker\n', '${speaker', 'This field is not closed by }'],
  ['cards: {a: {body: "## A"}}\n', 'a', 'The first lines of the card have no ${title}'],
  ['cards: {a: "${title}"}\n', 'a', 'kramdown makes no heading of the first line'],
  ['cards: {a: "## ${title}\\n\\n[a](${recording}) {: .x}"}\n', 'a', 'kramdown reads this card otherwise'],
  ['cards: {a1: "## ${title}"}\n', 'a1', 'The name of a card has letters and hyphens only'],
  ['cards: {a: {description: x}}\n', '{description: x}', 'There is no `body` here'],
  ['cards: {a: [x]}\n', '[x]', 'This is a list, not text or a mapping'],
  ['ignore: [{rules: [skipped-level]}]\n', '{rules: [skipped-level]}', 'There is no `files` here'],
  ['ignore:\n  - files: a.md\n    rules: [skiped-level]\n', 'skiped-level', '`skiped-level` is none of the'],
  ['ignore: [[a]]\n', '[a]', 'This is a list, not text or a mapping'],
  ['frontMatter: {additionalProperties: maybe}\n', 'maybe', 'This is text, not `true` or `false`'],
  ['frontMatter: {properties: {tags: {type: lst}}}\n', 'lst', 'This can be'],
  ['frontMatter: {properties: {tags: {maxItems: -1}}}\n', '-1', 'This is less than 0'],
  ['frontMatter: {properties: {tags: {pattern: "("}}}\n', '"("', 'This is no regular expression'],
  ['frontMatter: {properties: {tags: {patern: "("}}}\n', 'patern', '`patern` means nothing here'],
  ['rules:\n  skipped-level: {severity: off}\n', '{severity: off}', 'This is a mapping, not text'],
  ['words:\n- A\nwords:\n- B\n', 'words', 'The key `words` stands here a second time'],
])('%j: at %j, %s', (text, wrong, message) => {
  const [problem, ...more] = readSettings(text, uri).problems;
  expect(more).toEqual([]);
  expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(wrong);
  expect(problem?.message).toContain(message);
});

test('a description of a value that cannot be understood is left out as a whole', () => {
  const { frontMatter } = readSettings(
    'frontMatter: {properties: {a: {type: string, x: 1}, b: {type: string}}}\n',
    uri,
  );
  expect(frontMatter.properties).toEqual({ b: { type: 'string' } });
});

test.each([
  ['rules:\n  skipped-level:\n', 1],
  ['rules: off\n', 1],
  ['rules: [a]\n', 1],
  ['rules:\n', 0],
  ['', 0],
  ['rules: {a: b: c}\n', 1],
  ['- a\n', 1],
  ['rules: *x\n', 1],
])('never throws: %j has %i problems or more', (text, count) => {
  expect(readSettings(text, uri).problems.length).toBeGreaterThanOrEqual(count);
});

test('the example of the documentation has no fault', () => {
  const page = readFileSync(new URL('../../../../docs/settings.md', import.meta.url), 'utf8');
  const example = /^```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? '';
  const { problems, rules, ignores } = readSettings(example, uri);
  expect(problems).toEqual([]);
  expect([Object.keys(rules).length, ignores.length]).toEqual([2, 2]);
});
