import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('emphasis: is read', () => {
  test.each([
    ['*a* _b_', 'emphasis‹*a*›(‹a›) ‹ › emphasis‹_b_›(‹b›)'],
    ['**a** __b__', 'strong‹**a**›(‹a›) ‹ › strong‹__b__›(‹b›)'],
    ['***a***', 'strong‹***a***›(emphasis‹*a*›(‹a›))'],
    ['***x** y*', 'emphasis‹***x** y*›(strong‹**x**›(‹x›) ‹ y›)'],
    ['*a **b** c*', 'emphasis‹*a **b** c*›(‹a › strong‹**b**›(‹b›) ‹ c›)'],
    ['**a*', 'emphasis‹**a*›(‹*a›)'],
    ['*a [b **c* d](u)*', 'emphasis‹*a [b **c* d](u)*›(‹a › link‹[b **c* d](u)› → u(‹b › emphasis‹**c*›(‹*c›) ‹ d›))'],
    ['_a `*` b_', 'emphasis‹_a `*` b_›(‹a › codeSpan‹`*`›=* ‹ b›)'],
    ['*a\nb*', 'emphasis‹*a\nb*›(‹a\nb›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('emphasis: does not begin', () => {
  test.each([
    ['x * a*', '‹x * a*›'],
    ['a_b_', '‹a_b_›'],
    ['x-y_b_', '‹x-y_b_›'],
    ['*a _b_ c*', 'emphasis‹*a _b_ c*›(‹a _b_ c›)'],
    ['**a **b** c**', 'strong‹**a **b**›(‹a **b›) ‹ c**›'],
    ['1 * 2 * 3', '‹1 * 2 * 3›'],
    ['*a', '‹*a›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('emphasis: does not end', () => {
  test.each([
    ['*a *', '‹*a *›'],
    ['*a**b*', 'emphasis‹*a**b*›(‹a**b›)'],
    ['_a_b', '‹_a_b›'],
    ['_a_1', '‹_a_1›'],
    ['x ****', '‹x › emphasis‹****›(‹**›)'],
    ['*a***b*', 'emphasis‹*a*›(‹a›) emphasis‹**b*›(‹*b›)'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('emphasis: begins behind', () => {
  test.each([
    ['1_2_ x', '‹1› emphasis‹_2_›(‹2›) ‹ x›'],
    ['._b_', '‹.› emphasis‹_b_›(‹b›)'],
    ['a*b*', '‹a› emphasis‹*b*›(‹b›)'],
    ['****a****', 'strong‹****a**›(‹**a›) ‹**›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
