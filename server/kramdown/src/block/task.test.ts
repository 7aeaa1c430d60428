import { expect, test } from 'vitest';
import { blocksOf } from './testing.ts';

test.each<[string, string[]]>([
  [
    '- [ ] a\n- [x] b\n- c\n',
    [
      'ul class=task-list ‹- [ ] a⏎- [x] b⏎- c›',
      '  li open class=task-list-item ‹- [ ] a›',
      '    text ‹[ ] a›',
      '  li done class=task-list-item ‹- [x] b›',
      '    text ‹[x] b›',
      '  li class=task-list-item ‹- c›',
      '    text ‹c›',
    ],
  ],
  [
    '- a\n- [X] b\n',
    [
      'ul class=task-list ‹- a⏎- [X] b›',
      '  li ‹- a›',
      '    text ‹a›',
      '  li done class=task-list-item ‹- [X] b›',
      '    text ‹[X] b›',
    ],
  ],
  ['1. [ ] a\n', ['ol class=task-list ‹1. [ ] a›', '  li open class=task-list-item ‹1. [ ] a›', '    text ‹[ ] a›']],
  ['- [ ]a\n', ['ul ‹- [ ]a›', '  li ‹- [ ]a›', '    text ‹[ ]a›']],
  [
    '- [ ] a\n\n- b\n',
    [
      'ul class=task-list ‹- [ ] a⏎⏎- b›',
      '  li open class=task-list-item ‹- [ ] a›',
      '    p ‹[ ] a›',
      '  li class=task-list-item ‹- b›',
      '    p ‹b›',
    ],
  ],
  [
    '- {:.x} [ ] a\n',
    ['ul class=task-list ‹- {:.x} [ ] a›', '  li open class=task-list-item x ‹- {:.x} [ ] a›', '    text ‹[ ] a›'],
  ],
  ['- # [ ] a\n', ['ul ‹- # [ ] a›', '  li ‹- # [ ] a›', '    h1 #--a ‹# [ ] a›']],
])('a list of tasks: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected);
});
