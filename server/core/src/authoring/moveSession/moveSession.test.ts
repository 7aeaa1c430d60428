import { describe, expect, test } from 'vitest';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { sectionsOf } from '../../post/sections.ts';
import type { Session, SessionOutline, SessionSection } from '../../sessions/session.ts';
import { applyEdits } from '../../text/change.ts';
import { moveSession } from './moveSession.ts';
import type { SectionPlace } from './moveSessionSwap.ts';

function read(text: string): PostDocument {
  return parsePost({ uri: 'file:///blog/_posts/2026-05-04-harbour.md', version: 1, text, kind: 'post' });
}

/** Days are headings that begin with `Day`, `End` closes, all else are sessions. */
function outlineOf(post: PostDocument): SessionOutline {
  const sections = sectionsOf(post).map(({ heading, span }): SessionSection | Session => {
    if (heading.text.startsWith('Day')) return { kind: 'day', heading, span };
    return heading.text === 'End' ? { kind: 'closing', heading, span } : sessionAt(heading, span);
  });
  return { isReport: true, sections, sessions: sections.filter((section) => 'shape' in section) };
}

function sessionAt(heading: Session['heading'], span: Session['span']): Session {
  const nothing = { recording: null, slides: null, abstract: null, takeaways: null, day: null };
  return {
    kind: 'talk',
    shape: 'title',
    title: heading.text,
    heading,
    span,
    speakers: [],
    pictures: 0,
    words: 0,
    ...nothing,
  };
}

/** The text after a move, or the reason against it; headings by their text, the first of equal ones. */
function moved(
  text: string,
  section: string,
  at: SectionPlace['at'],
  target: string,
  levels: 'kept' | 'adapted' = 'kept',
): string {
  const post = read(text);
  const find = (wanted: string) => {
    const heading = post.headings.find((each) => each.text === wanted);
    if (!heading) throw new Error(`No heading ${wanted}`);
    return heading;
  };
  const move = moveSession(post, outlineOf(post), find(section), { at, heading: find(target) }, {}, levels);
  if ('reason' in move) return `! ${move.reason}`;
  if (move.change.kind !== 'edit') throw new Error('No edit');
  const after = applyEdits(text, move.change.edits);
  expect(after.slice(move.headingStart)).toMatch(new RegExp(`^(#{1,6} *)?${section}`));
  return after;
}

const twoDays = `---
title: x
---
Intro

# Day 1

Rain.

## A

text a

### A one

more a

## B

* b

# Day 2

## C

text c

# End

bye
`;

test('a section goes behind the next one, with what is below it', () => {
  const after = moved(twoDays, 'A', 'after', 'B');
  expect(after).toBe(
    twoDays.replace(/## A[\s\S]*?(?=## B)/, '').replace('* b\n', '* b\n\n## A\n\ntext a\n\n### A one\n\nmore a\n'),
  );
  expect(moved(after, 'A', 'before', 'B')).toBe(twoDays);
});

test('to the start of another day, and back to the end of its own', () => {
  const after = moved(twoDays, 'B', 'below', 'Day 2');
  expect(after).toContain('more a\n\n# Day 2\n\n## B\n\n* b\n\n## C\n\ntext c\n\n# End');
  expect(moved(after, 'B', 'after', 'A')).toBe(twoDays);
});

test('the last of a text without final line end becomes the first', () => {
  expect(moved('# A\n\na\n\n# B\n\nb', 'B', 'before', 'A')).toBe('# B\n\nb\n\n# A\n\na');
});

test('line ends of two characters stay', () => {
  expect(moved('# A\r\n\r\na\r\n\r\n# B\r\nb\r\n', 'A', 'after', 'B')).toBe('# B\r\nb\r\n\r\n# A\r\n\r\na\r\n');
});

test.each([
  ['below the heading', '# A\n{:.x}\n\na\n\n# B\n\nb\n', '# B\n\nb\n\n# A\n{:.x}\n\na\n'],
  ['above the heading', '# A\n\na\n\n{:.x}\n# B\n\nb\n', '{:.x}\n# B\n\nb\n\n# A\n\na\n'],
  ['above it, a blank line between', 'i\n\n# A\n\na\n\n{:.x}\n\n# B\n\nb\n', 'i\n\n{:.x}\n\n# B\n\nb\n\n# A\n\na\n'],
  ['below the last block', '# A\n\na\n{:.x}\n\n# B\n\nb\n', '# B\n\nb\n\n# A\n\na\n{:.x}\n'],
])('an attribute list %s comes along', (_name, before, after) => {
  expect(moved(before, 'A', 'after', 'B')).toBe(after);
});

test('a blank line is added where a list would swallow the heading', () => {
  expect(moved('# A\na\n# B\n* b\n', 'A', 'after', 'B')).toBe('# B\n* b\n\n# A\na\n');
});

test('a blank line is added where an attribute list would go to the text above', () => {
  expect(moved('# A\na\n\n{:.x}\n# B\nb\n# C\nc\n', 'B', 'after', 'C')).toBe('# A\na\n\n# C\nc\n\n{:.x}\n# B\nb\n');
});

test('what would change on the site is not done', () => {
  expect(moved('# A\n\na\n\n# B\n\nb\n\n{:.x}\n', 'B', 'before', 'A')).toBe('! “A” would look otherwise on the site');
  expect(moved('# A\n\n[r]\n\n[r]: /1\n\n# B\n\n[r]: /2\n', 'A', 'after', 'B')).toMatch(/^! “/);
  expect(moved('# A\n\n{% if x %}\n\na\n\n# B\n\n{% endif %}\n', 'A', 'after', 'B')).toBe(
    '! The Liquid tag {% if %} would stand apart from its end',
  );
});

test('which of two footnotes of one name counts stays as it is', () => {
  const text = '# A\n\n[^n]\n\n[^n]: one\n\n# B\n\n[^n]: two\n';
  expect(moved(text, 'B', 'before', 'A')).toBe('! A footnote would look otherwise on the site');
  expect(moved(text.replace('two', 'one'), 'B', 'before', 'A')).toContain('# B\n\n[^n]: one\n\n# A');
});

test('lines between sessions stay between them', () => {
  expect(moved('# A\n\na\n\n---\n\n# B\n\nb\n\n---\n\n# C\n\nc\n', 'A', 'after', 'C')).toBe(
    '# B\n\nb\n\n---\n\n# C\n\nc\n\n---\n\n# A\n\na\n',
  );
  const days = '# Day 1\n\n## A\n\na\n\n---\n\n# Day 2\n\n## B\n\nb\n';
  const after = moved(days, 'A', 'before', 'B');
  expect(after).toBe('# Day 1\n\n---\n\n# Day 2\n\n## A\n\na\n\n## B\n\nb\n');
  expect(moved(after, 'A', 'below', 'Day 1')).toBe(days);
});

test('days on the level of their sessions end where the next one begins', () => {
  const flat = '# Day 1\n\n# A\n\na\n\n# Day 2\n\n# B\n\nb\n';
  expect(moved(flat, 'A', 'after', 'B')).toBe('# Day 1\n\n# Day 2\n\n# B\n\nb\n\n# A\n\na\n');
  expect(moved(flat, 'Day 2', 'before', 'Day 1')).toBe('# Day 2\n\n# B\n\nb\n\n# Day 1\n\n# A\n\na\n');
});

test('what closes a report is no part of its last day', () => {
  const flat = '# Day 1\n\n# A\n\na\n\n# Day 2\n\n# B\n\nb\n\n# End\n\nbye\n';
  expect(moved(flat, 'Day 1', 'after', 'Day 2')).toBe('# Day 2\n\n# B\n\nb\n\n# Day 1\n\n# A\n\na\n\n# End\n\nbye\n');
});

test("a speaker's photo above the heading comes along", () => {
  const photo = (name: string): string =>
    `<span class="image left"><img class="p-image" alt="${name}" src="/${name}.png"></span>`;
  const text = `${photo('a')}\n\n# A\n\na\n\n***\n\n${photo('b')}\n\n# B\n\nb\n`;
  const after = moved(text, 'B', 'before', 'A');
  expect(after).toBe(`${photo('b')}\n\n# B\n\nb\n\n***\n\n${photo('a')}\n\n# A\n\na\n`);
  const below = `# A\n\n${photo('a')}\n\n# B\n\n${photo('b')}\n`;
  expect(moved(below, 'B', 'before', 'A')).toBe(`# B\n\n${photo('b')}\n\n# A\n\n${photo('a')}\n`);
});

test('entries of a table of contents kept by hand move along, with those below them', () => {
  const toc = '* [Day 1](#day-1)\n  * [A](#a)\n    * [A one](#a-one)\n  * [B](#b)\n* [Day 2](#day-2)\n  * [C](#c)\n';
  const text = twoDays.replace('Intro\n', `Intro\n\n${toc}`);
  expect(moved(text, 'A', 'after', 'B')).toContain(
    '* [Day 1](#day-1)\n  * [B](#b)\n  * [A](#a)\n    * [A one](#a-one)\n* [Day 2](#day-2)\n',
  );
  expect(moved(text, 'A', 'after', 'C')).toContain(
    '* [Day 1](#day-1)\n  * [B](#b)\n* [Day 2](#day-2)\n  * [C](#c)\n  * [A](#a)\n    * [A one](#a-one)\n',
  );
  expect(moved(text, 'B', 'below', 'Day 2')).toContain('(#a-one)\n* [Day 2](#day-2)\n  * [B](#b)\n  * [C](#c)\n');
  expect(moved(text, 'C', 'before', 'A')).toContain('\n* [Day 1](#day-1)\n  * [C](#c)\n  * [A](#a)\n');
  expect(moved(moved(text, 'C', 'before', 'A'), 'C', 'below', 'Day 2')).toBe(text);
});

test('a choice of talks is no table of contents', () => {
  const text = `1. [C](#c)\n2. [A](#a)\n3. [B](#b)\n\n- TOC\n{:toc}\n\n# A\n\n# B\n\n# C\n`;
  expect(moved(text, 'C', 'before', 'A')).toContain('1. [C](#c)\n2. [A](#a)\n3. [B](#b)\n');
});

test('the numbers of a numbered one stay in order', () => {
  const text = '1. [A](#a)\n2. [B](#b)\n3. [C](#c)\n\n# A\n\n# B\n\n# C\n';
  expect(moved(text, 'C', 'before', 'A')).toBe('1. [C](#c)\n2. [A](#a)\n3. [B](#b)\n\n# C\n\n# A\n\n# B\n');
});

test('links follow headings whose ids change with their order', () => {
  const text = '[one](#a) [two](#a-1)\n\n# A\n\nfirst [me](#a)\n\n# A\n\nsecond [me](#a-1)\n\n# B\n';
  const post = read(text);
  const [first] = post.headings;
  const second = post.headings[1];
  if (!first || !second) throw new Error('No headings');
  const move = moveSession(post, outlineOf(post), first, { at: 'after', heading: second }, {});
  if ('reason' in move || move.change.kind !== 'edit') throw new Error('Not moved');
  expect(applyEdits(text, move.change.edits)).toBe(
    '[one](#a-1) [two](#a)\n\n# A\n\nsecond [me](#a)\n\n# A\n\nfirst [me](#a-1)\n\n# B\n',
  );
});

test.each([
  ['into itself', 'A', 'after', 'A one', 'A section cannot be moved into itself'],
  [
    'to another level',
    'A',
    'before',
    'Day 2',
    '“A” cannot stand beside that section: its heading has level 2, that of “Day 2” level 1',
  ],
  [
    'below an equal',
    'A',
    'below',
    'B',
    '“A” cannot stand below that section: its heading has level 2, that of “B” level 2',
  ],
  ['to where it is', 'A', 'before', 'B', '“A” stands there already'],
] as const)('nothing moves %s', (_name, section, at, target, reason) => {
  expect(moved(twoDays, section, at, target)).toBe(`! ${reason}`);
});

describe('beside a section of another level a section gets that level', () => {
  test.each([
    ['deeper', '# Day 1\n\n### B\n\nb\n\n## A\n\na\n', 'A', 'before', 'B', '# Day 1\n\n### A\n\na\n\n### B\n\nb\n'],
    [
      'with all below it',
      '# Day 1\n\n## A\n\na\n\n### A one\n\nmore\n\n# Day 2\n\n### C\n\nc\n',
      'A',
      'after',
      'C',
      '# Day 1\n\n# Day 2\n\n### C\n\nc\n\n### A\n\na\n\n#### A one\n\nmore\n',
    ],
    ['up', '## A\n\na\n\n### B ###\n\nb\n', 'B', 'before', 'A', '## B ###\n\nb\n\n## A\n\na\n'],
    [
      'below a day of its own level',
      '## Day 1\n\nx\n\n# A\n\na\n',
      'A',
      'below',
      'Day 1',
      '! “A” stands there already',
    ],
    ['underlined', '# A\n\na\n\nB\n--\n\nb\n', 'B', 'before', 'A', 'B\n==\n\nb\n\n# A\n\na\n'],
    [
      'underlined, where no line says it',
      'A\n=\n\na\n\n# D\n\n### B\n\nb\n',
      'A',
      'after',
      'B',
      '! “A” cannot stand there: its heading would need level 3: write it with # first',
    ],
    [
      'too deep',
      '# A\n\na\n\n###### A one\n\nx\n\n## D\n\nd\n',
      'A',
      'after',
      'D',
      '! A section cannot be moved into itself',
    ],
    [
      'too deep for what is below',
      '## D\n\nd\n\n# A\n\na\n\n###### A one\n\nx\n',
      'A',
      'before',
      'D',
      '! “A one” cannot stand there: its heading would need level 7, and there are 1 to 6',
    ],
  ] as const)('%s', (_name, text, section, at, target, expected) => {
    expect(moved(text, section, at, target, 'adapted')).toBe(expected);
  });

  test('and entries of a table of contents, and links, still follow', () => {
    const toc = '* [C](#c)\n* [B](#b)\n* [A](#a)\n';
    expect(moved(`${toc}\n## C\n\nc\n\n### B\n\nb\n\n## A\n\n[b](#b)\n`, 'B', 'after', 'A', 'adapted')).toBe(
      '* [C](#c)\n* [A](#a)\n* [B](#b)\n\n## C\n\nc\n\n## A\n\n[b](#b)\n\n## B\n\nb\n',
    );
  });
});

test('what stands in a quotation stays', () => {
  expect(moved('# A\n\n> # B\n\n# C\n', 'B', 'after', 'C')).toMatch(/^! A section within a quotation/);
});
