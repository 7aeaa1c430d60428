import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const options = { rules: ['broken-anchor'] };

test.each([
  ['there', '[a](#tide-table)\n\n# Tide table'],
  ['one hyphen too many', '⟦broken-anchor|[a](#tide--table)⟧\n\n# Tide table'],
  ['letter case', '⟦broken-anchor|[a](#Tide-Table)⟧\n\n# Tide table'],
  ['by its text', '⟦broken-anchor|[Tide & table](#old)⟧\n\n# Tide & table'],
  ['a slip', '⟦broken-anchor|[a](#tide-tabel)⟧\n\n# Tide table'],
  ['nowhere', '⟦broken-anchor|[a](#harbour)⟧\n\n# Tide table'],
  ['two that are alike', '⟦broken-anchor|[a](#tidetable)⟧\n\n# Tide table\n\n# Tide - table'],
  ['the top', '[a](#top) [b](#)'],
  ['an id of its own', '[a](#b) [c](#d)\n\ntext\n{: #b}\n\n<div id="d">e</div>'],
  ['a named anchor', '[a](#b)\n\n<a name="b"></a>'],
  ['in HTML that Markdown does not read', '[a](#b)\n\n<div>\n<p id=b>c</p>\n</div>'],
  ['escaped', '[a](#caf%C3%A9)\n\n# Café'],
  ['a footnote', '[a](#fn:b) c[^b]\n\n[^b]: d'],
  ['the table of contents', '[a](#markdown-toc)\n\n- TOC\n{:toc}\n\n# B'],
  ['a heading with Liquid', '[a](#moved-on-monday) ⟦broken-anchor|[b](#went)⟧\n\n# Moved on {{ day }}'],
  ['a heading of an include', '[a](#b)\n\n{% include parts.md %}'],
  ['an address that Liquid makes', '[a](#{{ page.slug }})'],
  ['HTML', '⟦broken-anchor|<a href="#tide_table">⟧a</a>\n\n# Tide table'],
  ['by reference', '⟦broken-anchor|[a][b]⟧\n\n[b]: #Tide\n\n# Tide'],
  ['another page', '[a](/about/#b)'],
])('broken-anchor: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['[a](#Tide--Table)\n\n# Tide table', true],
  ['[a](#tide-tabel)\n\n# Tide table', false],
  ['[a](#tidetable)\n\n# Tide table\n\n# Tide - table', false],
])('broken-anchor: in bulk only where hyphens and letter case alone are wrong: %j', (text, safe) => {
  const [finding] = findingsOf(text, options);
  expect(finding?.fixes.map((fix) => fix.safe)).toEqual(finding?.fixes.map(() => safe));
  expect(finding?.fixes).not.toEqual([]);
});
