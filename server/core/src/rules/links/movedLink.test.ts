import { expect, test } from 'vitest';
import type { LinkAnswer } from '../../web/linkAnswer.ts';
import { expectFixesToMend, findingsOf, fixed, type LintOptions, lint, marked } from '../testing.ts';

const moved = (to: string): LinkAnswer => ({ kind: 'moved', to });
const options: LintOptions = {
  rules: ['moved-link'],
  answers: {
    'https://old.example/a': moved('https://new.example/a'),
    'https://old.example/b?c=1&d=2': moved('https://new.example/b'),
    'https://old.example/brackets': moved('https://new.example/a_(b)'),
    'https://old.example/odd': moved("https://new.example/?a={{b}}|c)'\\`"),
    'https://old.example/part': moved('https://new.example/a#new'),
    'https://here.example/': { kind: 'alive' },
    'https://gone.example/': { kind: 'dead', status: 404 },
    'https://closed.example/': { kind: 'undecided', reason: 'The host answers 403' },
    'https://youtu.be/abc': moved('https://www.youtube.com/watch?v=abc'),
    'https://short.example/': moved('https://new.example/'),
  },
};

test.each([
  ['⟦moved-link|[a](https://old.example/a)⟧'],
  ['⟦moved-link|<a href="https://old.example/a">⟧a</a>'],
  ['⟦moved-link|<https://old.example/a>⟧'],
  ['⟦moved-link|[a][b]⟧\n\n[b]: https://old.example/a'],
  ['⟦moved-link|[a](https://old.example/b?c=1&amp;d=2#e)⟧'],
  ['[a](https://here.example/) [b](https://gone.example/) [c](https://closed.example/) [d](https://unasked.example/)'],
  ['[a](https://youtu.be/abc)'],
])('%s', (body) => {
  const { text, expected } = marked(`---\n---\n${body}\n`);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['https://old.example/a', 'https://new.example/a'],
  ['https://old.example/a#part', 'https://new.example/a#part'],
  ['https://old.example/part#old', 'https://new.example/a#new'],
  ['https://old.example/brackets', 'https://new.example/a_(b)'],
  ['https://old.example/odd', 'https://new.example/?a=%7B%7Bb%7D%7D%7Cc%29%27%5C%60'],
])('%s becomes %s', (from, to) => {
  const shown = to.length > 60 ? `${to.slice(0, 59)}…` : to;
  expect(fixed(`---\n---\n[a](${from}){:.x}\n`, `Change it to \`${shown}\``, options)).toBe(
    `---\n---\n[a](${to}){:.x}\n`,
  );
});

test('hosts that lead on are a matter of settings, and the fix is never applied in bulk', () => {
  const text = '---\n---\n[a](https://short.example/)\n';
  const [finding] = findingsOf(text, options);
  expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
  const files = { '.lectern.yml': 'rules:\n  moved-link: {severity: hint, leave: [short.example]}\n' };
  expect(findingsOf(text, { ...options, files })).toEqual([]);
});
