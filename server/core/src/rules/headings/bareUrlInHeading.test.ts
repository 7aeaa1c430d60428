import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['bare-url-in-heading'] };

test.each([
  ['behind a name', '## Tides by Ada Brandt ⟦bare-url-in-heading|https://social.example/@ada⟧'],
  ['without a scheme', '# Slides ⟦bare-url-in-heading|www.slides.example/1⟧.'],
  ['nothing but the address', '# ⟦bare-url-in-heading|https://a.example⟧'],
  ['an autolink', '## Tides ⟦bare-url-in-heading|<https://a.example>⟧'],
  ['a link', '## [Tides](https://a.example)'],
  ['a link with a class', '## [Tides](https://a.example){:title="https://b.example"}'],
  ['in code', '## `https://a.example`'],
  ['in HTML', '## <a href="https://a.example">Tides</a>'],
  ['in brackets', '## Tides (⟦bare-url-in-heading|https://a.example⟧)'],
  ['in text', 'Tides https://a.example'],
  ['underlined', 'Tides ⟦bare-url-in-heading|https://a.example⟧\n==='],
])('bare-url-in-heading: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['## Tides by Ada Brandt https://a.example', '## Tides by [Ada Brandt](https://a.example)'],
  ['## Tides: https://a.example', '## [Tides](https://a.example)'],
  ['## Tides (https://a.example)', '## [Tides](https://a.example)'],
  ['## Tides <https://a.example>', '## [Tides](https://a.example)'],
  ['## By Ada www.a.example', '## By [Ada](https://www.a.example)'],
])('bare-url-in-heading: links the words of %s', (before, after) => {
  const [title] = findingsOf(before, options).flatMap(({ fixes }) => fixes.map((fix) => fix.title));
  expect(fixed(before, title ?? '', options)).toBe(after);
});

test('bare-url-in-heading: the new link is dressed as the blog dresses its links', () => {
  const files = { '_posts/2026-01-01-a.md': '[a](https://b.example){:target="_blank" rel="noopener"} '.repeat(5) };
  const text = '## By Ada https://a.example';
  expectFixesToMend(text, { files });
  expect(fixed(text, 'Make "Ada" the link', { ...options, files })).toBe(
    '## By [Ada](https://a.example){:target="_blank" rel="noopener noreferrer"}',
  );
});

test.each([
  ['rules:\n  external-link-attributes: warning\n', '{:target="_blank" rel="noopener noreferrer"}'],
  ['rules:\n  external-link-attributes: off\n', ''],
  ['rules: {}\n', ''],
])('bare-url-in-heading: the new link follows %j', (settings, attributes) => {
  const files = {
    '_posts/2026-01-01-a.md': '[a](https://b.example){:target="_blank"} '.repeat(5),
    '.lectern.yml': settings,
  };
  expect(fixed('# A https://a.example', 'Make "A" the link', { ...options, files })).toBe(
    `# [A](https://a.example)${attributes}`,
  );
});
