import { describe, expect, test } from 'vitest';
import { outline } from './testing.ts';

describe('code span: is read', () => {
  test.each([
    ['`a`', 'codeSpan‹`a`›=a'],
    ['`` a`b ``', 'codeSpan‹`` a`b ``›=a`b'],
    ['`a``b`', 'codeSpan‹`a`›=a codeSpan‹`b`›=b'],
    ['`a\nb`', 'codeSpan‹`a\nb`›=a\nb'],
    ['x `a < b & *c*`', '‹x › codeSpan‹`a < b & *c*`›=a < b & *c*'],
    ['`a`{:.x}', 'codeSpan‹`a`›=a class=x'],
    ['x `{% raw %}a{% endraw %}`', '‹x › codeSpan‹`{% raw %}a{% endraw %}`›={% raw %}a{% endraw %}'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('code span: is text', () => {
  test.each([
    ['a ` b ` c', '‹a ` b ` c›'],
    ['`a', '‹`a›'],
    ['``a`', '‹``a`›'],
    ['\\`a`', '‹\\`a`›=`a`'],
  ])('%j', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});
