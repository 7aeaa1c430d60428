import { expect, test } from 'vitest';
import { blogWith } from '../rules/testing.ts';
import { headingTitle } from './headingTitle.ts';

test.each([
  ['# A', 'A'],
  ['# A *b* `c` ##', 'A *b* `c`'],
  ['# A by [B *c*](https://b.example){:target="_blank"} & d {#own}', 'A by B *c* & d'],
  ['# [A][b]\n\n[b]: https://b.example', 'A'],
  ['# <a href="/b">A</a> b', 'A b'],
  ['# ![a](b.png) A', 'a A'],
  ['# A[^1]\n\n[^1]: note', 'A'],
  ['# A [b] c', 'A [b] c'],
  ['# A] b', 'A\\] b'],
  ['# A `b]`', 'A `b]`'],
  ['# "A" -- b...', '"A" -- b...'],
  ['A b\n===', 'A b'],
])('%j', (source, expected) => {
  const { post } = blogWith(`---\ntitle: A\n---\n\n${source}\n`);
  const heading = post?.headings[0];
  if (!post || !heading) throw new Error('no heading');
  expect(headingTitle(post, heading)).toBe(expected);
});
