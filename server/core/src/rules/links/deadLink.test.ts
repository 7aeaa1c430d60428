import { expect, test } from 'vitest';
import { findingsOf, type LintOptions, lint, marked } from '../testing.ts';

const options: LintOptions = {
  rules: ['dead-link', 'needless-switch'],
  answers: {
    'https://gone.example/a': { kind: 'dead', status: 404 },
    'https://nobody.example/': { kind: 'dead', status: null },
    'https://here.example/': { kind: 'alive' },
    'https://closed.example/': { kind: 'undecided', reason: 'The host answers 403' },
  },
};

test.each([
  ['---\n---\n⟦dead-link|[a](https://gone.example/a#b)⟧ and ⟦dead-link|[a](https://gone.example/a)⟧\n'],
  ['---\n---\n⟦dead-link|<a href="https://nobody.example/">⟧a</a>\n'],
  ['---\n---\n[a](https://here.example/) [c](https://closed.example/) [d](https://unasked.example/)\n'],
  ['---\nlectern: {off: [dead-link]}\n---\n[a](https://gone.example/a)\n'],
])('%s', (source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
});

test('says what is gone', () => {
  const messages = (url: string): string[] =>
    findingsOf(`---\n---\n[a](${url})\n`, options).map(({ message }) => message);
  expect(messages('https://gone.example/a')).toEqual([
    'There is no page at `https://gone.example/a` (404), so readers come to an error page',
  ]);
  expect(messages('https://nobody.example/')).toEqual([
    'There is no host for `https://nobody.example/`, so readers come to nothing',
  ]);
});

test('is silent where nobody asked, and may be switched off all the same', () => {
  const { answers: _answers, ...unasked } = options;
  expect(findingsOf('---\nlectern: {off: [dead-link]}\n---\n[a](https://gone.example/a)\n', unasked)).toEqual([]);
});
