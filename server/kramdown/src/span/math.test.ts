import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('math: is read', () => {
  test.each([
    ['a $$x_1 * y_1$$ b', '‹a › inlineMath‹$$x_1 * y_1$$›=x_1 * y_1 ‹ b›'],
    ['a $$ x $$', '‹a › inlineMath‹$$ x $$›=x'],
    ['a $$x$${:.c}', '‹a › inlineMath‹$$x$$›=x class=c'],
    ['a $$x\ny$$', '‹a › inlineMath‹$$x\ny$$›=x\ny'],
    ['a $$$x$$', '‹a › inlineMath‹$$$x$$›=$x'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('math: is text', () => {
  test.each([
    ['a $x$', '‹a $x$›'],
    ['a \\$\\$x$$', '‹a \\$\\$x$$›=a $$x$$'],
    ['a $$x', '‹a $$x›'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
