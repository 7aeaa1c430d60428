import { describe, expect, test } from 'vitest';
import { warnings } from './testing.ts';

describe('warnings of the parser', () => {
  test.each([
    ['a [zz] b', ['undefined-link‹zz›']],
    ['a [b][zz]', ['undefined-link‹zz›']],
    ['a{:.x}', ['ial-after-text‹{:.x}›']],
    ['[a](b) {:.x}', ['ial-after-text‹{:.x}›']],
    ['*a*{:=}', ['invalid-attribute-list‹{:=}›']],
    ['*a*{:k=v}', ['invalid-attribute-list‹{:k=v}›']],
    ['a {::comment}b', ['extension-without-stop‹{::comment}›']],
    ['a {::foo /}', ['unknown-extension‹{::foo /}›']],
    ['a {:/}', ['stray-stop-tag‹{:/}›']],
    ['a {::options foo="1" /}', ['unknown-option‹foo="1"›']],
    ['a[^1]', ['undefined-footnote‹[^1]›']],
    ['a <b>c', ['unclosed-html‹<b>›']],
    ['a </b>', ['stray-html‹</b>›']],
    ['a <p>b</p>', ['block-html-in-span‹<p>›', 'stray-html‹</p>›']],
    ['a <b c="1" c="2">d</b>', ['duplicate-html-attribute‹c="2"›']],
    ['a <b markdown="block">c</b>', ['markdown-attribute-on-span‹<b markdown="block">›']],
    ['*<b>a*', ['unclosed-html‹<b>›']],
    ['*[zz] b', ['undefined-link‹zz›']],
  ])('%j', (source, expected) => {
    expect(warnings(source)).toEqual(expected);
  });
});

describe('warnings of silent losses', () => {
  test.each([
    ['[a](b){:k=v .x}', ['attribute-token-dropped‹k=v›']],
    ['[a](b){:nope .x}', ['undefined-reference‹nope›']],
    ['"a"{:.x} b', ['attribute-list-lost‹{:.x}›']],
    ['{:r: r}\n\n*a*{:r}', ['reference-cycle‹r›']],
  ])('%j', (source, expected) => {
    expect(warnings(source)).toEqual(expected);
  });
});

test('text that needs no warning', () => {
  expect(warnings('*a* [b](c){:.x} <b>d</b> `e`')).toEqual([]);
});
