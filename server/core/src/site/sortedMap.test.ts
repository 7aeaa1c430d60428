import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedMap, startingWith } from './sortedMap.ts';

const key = fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '/', 'é') });
const step = fc.record({ key, value: fc.option(fc.nat(9), { nil: null }) });

test('a sorted map does what a map does, and leaves its earlier versions alone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(9))), fc.array(step), key, (entries, steps, asked) => {
      const plain = new Map(entries);
      let map = sortedMap(entries);
      for (const { key: changed, value } of steps) {
        const [old, content] = [map, [...map]];
        map = value === null ? map.without(changed) : map.with(changed, value);
        if (value === null) plain.delete(changed);
        else plain.set(changed, value);
        expect([...old]).toEqual(content);
      }
      const sorted = [...plain].sort(([a], [b]) => (a < b ? -1 : 1));
      expect([...map]).toEqual(sorted);
      expect([map.size, map.get(asked), map.has(asked)]).toEqual([plain.size, plain.get(asked), plain.has(asked)]);
      expect([...map.from(asked)]).toEqual(sorted.filter(([each]) => each >= asked));
      expect([...startingWith(map, asked)]).toEqual(sorted.filter(([each]) => each.startsWith(asked)));
      // the shape is that of the contents, not of the history
      expect(map.depth).toBe(sortedMap(sorted).depth);
    }),
  );
});

test.each([100, 1_000, 10_000])('of %i keys, a change touches few', (count) => {
  const map = sortedMap(Array.from({ length: count }, (_, index) => [`_posts/2026-01-01-${index}.md`, index] as const));
  expect(map.depth).toBeLessThan(4 * Math.log2(count));
});
