import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('extension: is read', () => {
  test.each([
    ['a {::comment}*b*{:/} c', '‹a › comment‹{::comment}*b*{:/}›=*b* ‹ c›'],
    ['a {::comment}b{:/comment}', '‹a › comment‹{::comment}b{:/comment}›=b'],
    ['a {::nomarkdown}<b>*{:/} c', '‹a › raw‹{::nomarkdown}<b>*{:/}›=<b>* ‹ c›'],
    ['a {::nomarkdown type="html"}b{:/}', '‹a › raw‹{::nomarkdown type="html"}b{:/}›=b'],
    ['a {::comment /} b', '‹a {::comment /} b›=a  b'],
    ['a {::options auto_ids="false" /} b', '‹a {::options auto_ids="false" /} b›=a  b'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('extension: is text', () => {
  test.each([
    ['a {::comment}b', '‹a {::comment}b›'],
    ['a {::foo /} b', '‹a {::foo /} b›'],
    ['a {:/} b', '‹a {:/} b›'],
    ['a {::foo-bar /}', '‹a {::foo-bar /}›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
