import { expect, test } from 'vitest';
import { bodyStart, locateFrontMatter } from './frontMatter.ts';

test.each([
  ['---\na: b\n---\nc', 'a: b\n', 'c'],
  ['---\r\na: b\r\n---\r\nc', 'a: b\r\n', 'c'],
  ['---\n---\nc', '', 'c'],
  ['---  \na: b\n...\nc', 'a: b\n', 'c'],
  ['\ufeff---\na: b\n---\nc', 'a: b\n', 'c'],
  ['---\na: b\n---', 'a: b\n', ''],
  ['---\na: b\n---\n \n\n  c', 'a: b\n', '  c'],
  ['---\na: ---\nb: "\n--- \n"', 'a: ---\nb: "\n', '"'],
])('%j has front matter', (text, yaml, body) => {
  const found = locateFrontMatter(text);
  expect(found && text.slice(found.yaml.start, found.yaml.end)).toBe(yaml);
  expect(text.slice(bodyStart(text, found))).toBe(body);
});

test.each(['\n---\na: b\n---\n', '----\na: b\n---\n', '---\na: b\n----\n', '---\na: b\n', '--- a\n---\n', ''])(
  '%j has none',
  (text) => {
    expect(locateFrontMatter(text)).toBeNull();
    expect(bodyStart(text, null)).toBe(0);
  },
);
