import fc from 'fast-check';
import { locateFrontMatter, parse, type Root, walk } from 'markdown-it-kramdown';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { describe, expect, test } from 'vitest';
import { spanFaults } from './spans.ts';
import { anyText, fixtures } from './text.ts';

const runs = { numRuns: 2000 };
const patience = { timeout: 60_000 };

test('spans lie in the text, nest, and hold what they claim', patience, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(spanFaults(text, parse(text))).toEqual([]);
    }),
    runs,
  );
});

test('the HTML can be made of any tree', patience, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(renderHtml(parse(text))).toBeTypeOf('string');
    }),
    runs,
  );
});

test('carriage returns change nothing but offsets', patience, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('\r\n', '\r'), (text, lineEnd) => {
      const plain = text.replace(/\r\n?/g, '\n');
      // where a front matter ends Jekyll decides, for which a carriage return alone ends no line
      fc.pre(lineEnd === '\r\n' || locateFrontMatter(plain) === null);
      const moved = plain.replaceAll('\n', lineEnd);
      expect(tree(parse(moved), offsetsBefore(moved))).toEqual(tree(parse(plain)));
    }),
    runs,
  );
});

test('a byte order mark changes nothing but offsets', patience, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(tree(parse(`\ufeff${text}`)).slice(1)).toEqual(tree(parse(text), (offset) => offset + 1).slice(1));
    }),
    runs,
  );
});

test('a newline at the end changes nothing', patience, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!/[\r\n]$/.test(text));
      expect(renderHtml(parse(`${text}\n`))).toBe(renderHtml(parse(text)));
    }),
    runs,
  );
});

describe('while it is typed, a text of the sample blog stays readable', () => {
  test.each(fixtures())('%s', { timeout: 120_000 }, (_name, text) => {
    for (let length = 0; length <= text.length; length += 1) {
      const prefix = text.slice(0, length);
      const faults = spanFaults(prefix, parse(prefix));
      if (faults.length > 0) expect({ length, end: prefix.slice(-60), faults }).toEqual({ faults: [] });
    }
  });
});

/** All nodes as lines of text, offsets moved. */
function tree(root: Root, move: (offset: number) => number = (offset) => offset): readonly string[] {
  const found: string[] = [];
  for (const top of [root, ...root.footnotes]) {
    walk(top, (node) => {
      const value = 'value' in node ? JSON.stringify(node.value) : '';
      const attributes = node.attributes === null ? '' : JSON.stringify([...node.attributes]);
      found.push(`${node.type} ${move(node.start)}–${move(node.end)} ${value}${attributes}`);
    });
  }
  for (const { code, start, end } of root.warnings) found.push(`${code} ${move(start)}–${move(end)}`);
  return found;
}

/** Offsets as if each `\r\n` were one character, which an offset between the two is behind. */
function offsetsBefore(text: string): (offset: number) => number {
  const before = [0];
  for (let at = 1; at <= text.length; at += 1) {
    const pair = text.charCodeAt(at - 2) === 13 && text.charCodeAt(at - 1) === 10;
    before.push((before.at(-1) ?? 0) + (pair ? 0 : 1));
  }
  return (offset) => before[offset] ?? Number.NaN;
}
