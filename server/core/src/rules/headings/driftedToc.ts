import type { Heading } from 'markdown-it-kramdown';
import { type HandWrittenToc, handWrittenToc, type TocLine } from '../../post/handWrittenToc.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { key } from '../links/targets.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';
import { isTocTitle } from './tocHeading.ts';

/** A table of contents, kept by hand, that the headings have left behind. */
export const driftedToc: Rule = {
  id: 'drifted-toc',
  title: 'Table of contents that is out of step with the headings',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    const toc = handWrittenToc(post);
    if (!toc) return;
    const missing = missingHeadings(post, toc);
    const disordered = isDisordered(post, toc);
    if (missing.length === 0 && !disordered) return;
    const [first] = missing;
    const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
    yield {
      span: { start: toc.list.start, end: lineEnd(post.text, toc.list.start) },
      message: first
        ? `This table of contents lists most headings of its level but not \`${shown(first.text)}\`${more}, so readers will not find them there`
        : 'The entries of this table of contents stand in another order than the headings, so readers jump back and forth',
      fixes: regenerated(post, toc, missing),
    };
  },
};

/** Headings of levels of which nearly all are listed. */
function missingHeadings(post: PostDocument, { list, entries }: HandWrittenToc): readonly Heading[] {
  const ids = new Set(entries.map(({ id }) => id));
  const places = placesOf(post);
  const broken = entries
    .flatMap(({ id, text }) => (id === null || places.has(id) ? [] : [key(id), key(text)]))
    .slice(0, 50);
  // a broken entry may well mean one of them: another rule says so
  const isMeant = (heading: Heading): boolean => {
    const title = key(heading.text);
    return broken.some((each) => each !== '' && (title.includes(each) || each.includes(title)));
  };
  const behind = post.headings.filter(
    ({ start, inToc, dynamic, id, text }) =>
      start > list.start && inToc && !dynamic && id !== null && !isTocTitle(text),
  );
  return [1, 2, 3, 4, 5, 6].flatMap((level) => {
    const ofLevel = behind.filter((heading) => heading.level === level);
    const missing = ofLevel.filter((heading) => !ids.has(heading.id) && !isMeant(heading));
    const listed = ofLevel.length - missing.length;
    return listed >= 3 && listed >= 3 * missing.length ? missing : [];
  });
}

function isDisordered(post: PostDocument, { entries }: HandWrittenToc): boolean {
  const places = placesOf(post);
  const order = entries.flatMap(({ id }) => (id === null ? [] : (places.get(id) ?? [])));
  return order.some((place, index) => place < (order[index - 1] ?? 0));
}

function placesOf({ headings }: PostDocument): ReadonlyMap<string, number> {
  return new Map(headings.flatMap(({ id, start }) => (id === null ? [] : [[id, start] as const])));
}

/** A flat list with one line an entry is put in order; entries keep their words. A list with more in it is the author's. */
function regenerated(post: PostDocument, { list, entries }: HandWrittenToc, missing: readonly Heading[]): Fix[] {
  const lines = entries.map((entry) => lineOf(post, entry));
  const [sample, second] = lines;
  if (!sample || lines.some((line) => line === null || line.indent !== sample.indent)) return [];
  const places = placesOf(post);
  let last = -1;
  const sorted = [
    ...entries.map(({ id }, index) => {
      // what leads nowhere stays behind its neighbour
      last = id === null ? last : (places.get(id) ?? last);
      return { place: last, words: lines[index]?.words ?? '' };
    }),
    ...missing.map(({ id, start, textSpan }) => ({ place: start, words: `[${titleOf(post, textSpan)}](#${id})` })),
  ].toSorted((a, b) => a.place - b.place);
  const first = Number.parseInt(sample.marker, 10);
  const counts = !Number.isNaN(first) && sample.marker !== second?.marker;
  const text = sorted
    .map(({ words }, index) => `${sample.indent}${counts ? `${first + index}.` : sample.marker}${sample.gap}${words}`)
    .join(post.text.includes('\r\n') ? '\r\n' : '\n');
  const start = post.text.lastIndexOf('\n', list.start - 1) + 1;
  const end = lines.at(-1)?.end ?? list.end;
  return [{ ...edit(post, 'Bring it up to date', { span: { start, end }, text }), safe: false }];
}

interface Line {
  readonly indent: string;
  readonly marker: string;
  readonly gap: string;
  readonly words: string;
  readonly end: number;
}

function lineOf(post: PostDocument, { item }: TocLine): Line | null {
  const start = post.text.lastIndexOf('\n', item.start - 1) + 1;
  const end = lineEnd(post.text, item.start);
  const found = /^([ \t]*)([*+-]|\d+\.)([ \t]+)(\S.*?)[ \t]*$/.exec(post.text.slice(start, end));
  // more lines than one: a nested list, or a paragraph
  if (!found || post.text.slice(end, item.end).trim() !== '') return null;
  const [, indent = '', marker = '', gap = '', words = ''] = found;
  return { indent, marker, gap, words, end };
}

/** The heading's own words, without links and attribute lists. */
function titleOf(post: PostDocument, { start, end }: Heading['textSpan']): string {
  return post.text
    .slice(start, end)
    .replace(/\{:[^{}]*\}/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[[\]]/g, '\\$&')
    .trim();
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
