import { expect, test } from 'vitest';
import { blogWith } from '../rules/testing.ts';
import { applyEdits } from '../text/change.ts';
import type { Authored } from './authored.ts';
import { hideHeading, showHeading } from './tocVisibility.ts';

const head = '---\ntitle: A\n---\n\n';

function changed(source: string, change: typeof hideHeading): string {
  const { post } = blogWith(head + source);
  const heading = post?.headings[0];
  if (!post || !heading) throw new Error(`no heading: ${source}`);
  const authored: Authored = change(post, heading);
  return 'edits' in authored ? applyEdits(post.text, authored.edits).slice(head.length) : authored.reason;
}

test.each([
  ['a heading', '# A\n\ntext\n', '# A\n{:.no_toc}\n\ntext\n'],
  ['text right below', '# A\ntext\n', '# A\n{:.no_toc}\ntext\n'],
  ['at the end', '# A', '# A\n{:.no_toc}'],
  ['an id of its own', '## A {#own}\n', '## A {#own}\n{:.no_toc}\n'],
  ['closed', '# A #\n', '# A #\n{:.no_toc}\n'],
  ['setext', 'A\n===\n\ntext\n', 'A\n===\n{:.no_toc}\n\ntext\n'],
  ['an attribute list', '# A\n{:.wide #own}\n', '# A\n{:.wide #own .no_toc}\n'],
  ['a list with blanks', '# A\n{: .wide }\n', '# A\n{: .wide .no_toc }\n'],
  ['a list above', '{:.wide}\n# A\n\ntext\n', '{:.wide .no_toc}\n# A\n\ntext\n'],
  ['two lists', '# A\n{:.a}\n{:.b}\n', '# A\n{:.a}\n{:.b .no_toc}\n'],
  ['a quotation', '> # A\n> text\n', '> # A\n> {:.no_toc}\n> text\n'],
  ['an item', '* # A\n\n* b\n', '* # A\n  {:.no_toc}\n\n* b\n'],
  ['CRLF', '# A\r\n\r\ntext\r\n', '# A\r\n{:.no_toc}\r\n\r\ntext\r\n'],
])('hide, and show again: %s', (_name, before, after) => {
  expect(changed(before, hideHeading)).toBe(after);
  expect(changed(after, showHeading)).toBe(before);
});

test.each([
  ['classes in one token', '# A\n{:.a.no_toc.b}\n', '# A\n{:.a.b}\n'],
  ['a pair', '# A\n{: class="a no_toc"}\n', '# A\n{: class="a"}\n'],
  ['a pair that says no more', '# A\n{: class="no_toc"}\n\n', '# A\n\n'],
  ['twice', '# A\n{:.no_toc}\n{:.x .no_toc}\n', '# A\n{:.x}\n'],
])('show: %s', (_name, before, after) => {
  expect(changed(before, showHeading)).toBe(after);
});

test.each([
  ['hidden already', '# A\n{:.no_toc}\n', hideHeading, /does not list/],
  ['shown already', '# A\n', showHeading, /lists this heading already/],
  ['a level that is left out', '{::options toc_levels="2" /}\n\n# A\n', showHeading, /level 1/],
  ['by a definition', '# A\n{:y}\n\n{:y: .no_toc}\n', showHeading, /definition/],
])('refused: %s', (_name, source, change, reason) => {
  expect(changed(source, change)).toMatch(reason);
});
