import { parse, walk } from 'markdown-it-kramdown';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { describe, expect, test } from 'vitest';
import { linearWork } from './linearWork.ts';
import { pathological } from './pathological.ts';

linearWork('work grows linearly', pathological, new URL('./pathologicalWorker.ts', import.meta.url), 3000);

describe('nesting of any depth overflows no stack', () => {
  test.each([
    ['quotes', '> '.repeat(100_000)],
    ['lists', '* '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`],
    ['emphasis', `${'*a _b '.repeat(20_000)}${'b_ a*'.repeat(20_000)}`],
    ['spans', `x ${'<b>'.repeat(100_000)}`],
    ['blocks', '<div>'.repeat(100_000)],
    ['blocks of Markdown', '<div markdown="1">\n'.repeat(20_000)],
    ['definitions', `a\n${': '.repeat(50_000)}`],
    ['headings', `${'# a\n'.repeat(100_000)}\n* x\n{:toc}`],
  ])('%s', { timeout: 60_000 }, (_name, text) => {
    const root = parse(text);
    let nodes = 0;
    walk(root, () => {
      nodes += 1;
    });
    expect(nodes).toBeGreaterThan(1);
    expect(renderHtml(root)).not.toBe('');
  });
});
