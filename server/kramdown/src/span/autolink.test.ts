import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('autolink: is read', () => {
  test.each([
    ['<http://a.b/c?d=e>', 'link‹<http://a.b/c?d=e>› → http://a.b/c?d=e(‹http://a.b/c?d=e›)'],
    ['<mailto:a@b>', 'link‹<mailto:a@b>› → mailto:a@b(‹a@b›)'],
    ['<a.b-c_d@e.f>', 'link‹<a.b-c_d@e.f>› → mailto:a.b-c_d@e.f(‹a.b-c_d@e.f›)'],
    ['<é@ü>{:.x}', 'link‹<é@ü>› → mailto:é@ü class=x(‹é@ü›)'],
    ['<ftp:a b>', ''],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('autolink: is none', () => {
  test.each([
    ['x <tel:1>', '‹x <tel:1>›'],
    ['x <HTTP://a>', '‹x <HTTP://a>›'],
    ['x <a+b@c>', '‹x <a+b@c>›'],
    ['x <a@b@c>', '‹x <a@b@c>›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
