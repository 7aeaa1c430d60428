import { expect, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { applyEdits } from '../text/change.ts';
import { linksToHeadings, ownLinksToHeadings, renamedTwice } from './linksToHeadings.ts';
import { applied } from './testing.ts';

const path = '_posts/2026-05-04-harbour.md';
const renamed = new Map([
  ['wind', 'wind-1'],
  ['wind-1', 'wind'],
  ['see-ü', 'see-ä'],
]);

function after(text: string, file = '_posts/2026-05-05-b.md'): string {
  const texts = {
    '_config.yml': 'url: https://notes.example\npermalink: /:year/:month/:day/:title/\n',
    [path]: '---\n---\n',
  };
  const site = buildSite({
    root: 'file:///blog',
    files: [],
    texts: new Map(Object.entries({ ...texts, [file]: text })),
  });
  const changes = linksToHeadings(site, path, renamed);
  const [change] = changes;
  expect(changes.length).toBeLessThan(2);
  return applied(text, change);
}

test.each([
  ['/2026/05/04/harbour/#wind', '/2026/05/04/harbour/#wind-1'],
  ['/2026/05/04/harbour/#wind-1', '/2026/05/04/harbour/#wind'],
  ['https://notes.example/2026/05/04/harbour/#wind', 'https://notes.example/2026/05/04/harbour/#wind-1'],
  ['{{ site.baseurl }}/2026/05/04/harbour/#wind', '{{ site.baseurl }}/2026/05/04/harbour/#wind-1'],
  ['../../04/harbour/#wind', '../../04/harbour/#wind-1'],
  ['{% post_url 2026-05-04-harbour %}#wind', '{% post_url 2026-05-04-harbour %}#wind-1'],
  ['{% link _posts/2026-05-04-harbour.md %}#wind', '{% link _posts/2026-05-04-harbour.md %}#wind-1'],
  ['/2026/05/04/harbour/#see-ü', '/2026/05/04/harbour/#see-ä'],
  ['/2026/05/04/harbour/#see-%C3%BC', '/2026/05/04/harbour/#see-%C3%A4'],
])('%s becomes %s', (before, expected) => {
  expect(after(`---\n---\n[a](${before})\n`)).toBe(`---\n---\n[a](${expected})\n`);
});

test.each([
  ['another place of it', '[a](/2026/05/04/harbour/#rain)'],
  ['another post', '[a](/2026/05/05/b/#wind)'],
  ['its own heading', '[a](#wind)'],
  ['another site', '[a](https://other.example/2026/05/04/harbour/#wind)'],
  ['code', '`/2026/05/04/harbour/#wind`'],
])('%s stays', (_name, link) => {
  expect(after(`---\n---\n${link}\n`)).toBe(`---\n---\n${link}\n`);
});

test('pages that are no Markdown follow', () => {
  expect(after('---\n---\n<a href="/2026/05/04/harbour/#wind">a</a>\n', 'index.html')).toContain('harbour/#wind-1"');
});

test.each([
  ['{% post_url 2026-05-04-harbour %}#wind', '{% post_url 2026-05-04-harbour %}#wind-1'],
  ['/2026/05/04/harbour/#wind', '/2026/05/04/harbour/#wind-1'],
  ['#wind', '#wind'],
  ['/2026/05/05/b/#wind', '/2026/05/05/b/#wind'],
])('in the post itself, %s becomes %s', (before, expected) => {
  const text = `---\n---\n[a](${before})\n`;
  const texts = new Map([
    ['_config.yml', 'permalink: /:year/:month/:day/:title/\n'],
    [path, text],
  ]);
  const site = buildSite({ root: 'file:///blog', files: [], texts });
  const edits = ownLinksToHeadings(site, path, text, renamed);
  expect(applyEdits(text, edits)).toBe(`---\n---\n[a](${expected})\n`);
});

test('what is renamed twice leads from the first to the last; what comes back is not renamed', () => {
  const first = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['d', 'e'],
  ]);
  const second = new Map([
    ['b', 'x'],
    ['e', 'd'],
    ['f', 'g'],
  ]);
  expect([...renamedTwice(first, second)]).toEqual([
    ['a', 'x'],
    ['b', 'c'],
    ['f', 'g'],
  ]);
});
