import { expect, test } from 'vitest';
import { hover } from './hover.ts';
import { atCursor } from './testing.ts';

const files = {
  '_data/authors.yml':
    'ada:\n  first_name: Ada\n  last_name: Brandt\n  avatar: ada.png\n  title: Engineer\n  bio: Builds boats.\nbo:\n  first_name: Bo\n',
};

test.each([
  ['author', '---\nauthors: [bob, a‸da]\n---\n', 'Ada Brandt, Engineer\nBuilds boats.', 'ada'],
  ['author in a block list', '---\nauthors:\n  - ada‸\n---\n', 'Ada Brandt, Engineer\nBuilds boats.', 'ada'],
  ['author of whom only the name is known', '---\nauthor: b‸o\n---\n', 'Bo', 'bo'],
  ['only author', '---\nauthor: a‸da\n---\n', 'Ada Brandt, Engineer\nBuilds boats.', 'ada'],
  ['list of a link', '---\n---\n[a](b){:.x ‸rel="y"}\n', 'The link has class="x" rel="y"', '{:.x rel="y"}'],
  ['list of a block', '---\n---\n# A\n{‸:.no_toc}\n', 'The heading has class="no_toc"', '{:.no_toc}'],
  ['list after text', '---\n---\ntext {:‸.x}\n', 'Printed on the site as it stands: it follows plain text', '{:.x}'],
  ['definition', '---\n---\n{:x: ‸.y}\n', 'Attributes that {:x} stands for', '{:x: .y}'],
  ['heading', '---\n---\n# Été‸ & C++\n', '#été--c, in the table of contents', '# Été & C++'],
  ['heading left out', '---\n---\n# ‸A\n{:.no_toc}\n', '#a, not in the table of contents', '# A'],
  [
    'heading with Liquid',
    '---\n---\n# {{ x }}‸ y\n',
    'id known at build time, in the table of contents',
    '# {{ x }} y',
  ],
  [
    'a generated table of contents',
    '---\n---\n# In\n{:.no_toc}\n\n- TOC\n{:t‸oc}\n\n# A\n\n## *B*\n\n# C\n',
    'The site shows here:\n• A\n\u2003• B\n• C',
    '{:toc}',
  ],
  ['its list', '---\n---\n- T‸OC\n{:toc}\n\n# A\n', 'The site shows here:\n• A', '- TOC'],
  ['its heading', '---\n---\n# I‸n\n{:.no_toc}\n\n- TOC\n{:toc}\n\n# A\n', 'The site shows here:\n• A', '# In'],
  [
    'a table of contents of nothing',
    '---\n---\n- T‸OC\n{:toc}\n',
    'The site shows no table of contents: there is no heading to list',
    '- TOC',
  ],
])('%s', (_name, source, expected, covered) => {
  const { post, site, offset } = atCursor(source, { files });
  const found = hover(post, site, offset);
  expect(found?.contents).toEqual({ kind: 'plaintext', value: expected });
  const start = post.text.indexOf(covered);
  expect(found?.range).toEqual(post.lines.rangeOf({ start, end: start + covered.length }));
});

test.each([
  ['unknown author', '---\nauthors: [b‸ob]\n---\n'],
  ['another key', '---\ntitle: a‸da\n---\n'],
  ['text', '---\n---\nte‸xt\n'],
])('nothing: %s', (_name, source) => {
  const { post, site, offset } = atCursor(source, { files });
  expect(hover(post, site, offset)).toBe(null);
});
