import type { Heading } from 'markdown-it-kramdown';
import type { HandWrittenToc } from '../../post/handWrittenToc.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { isAlike, missingHeadings, updatedToc } from '../../toc/tocUpdate.ts';
import { writtenToc } from '../../toc/writtenToc.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';

/** A table of contents, kept by hand, that the headings have left behind. */
export const driftedToc: Rule = {
  id: 'drifted-toc',
  title: 'Table of contents that is out of step with the headings',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    const toc = writtenToc(post);
    if (!toc) return;
    const missing = unlisted(post, toc);
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

/** Of levels of which nearly all are listed. A broken entry may well mean one of them: another rule says so. */
function unlisted(post: PostDocument, toc: HandWrittenToc): readonly Heading[] {
  const ids = new Set(post.headings.map(({ id }) => id));
  const broken = toc.entries.filter(({ id }) => id !== null && !ids.has(id)).slice(0, 50);
  return missingHeadings(post, toc, {
    covers: (listed, missing) => listed >= 3 && listed >= 3 * missing,
    isMeant: ({ text }) => broken.some((entry) => isAlike(entry.id ?? '', text) || isAlike(entry.text, text)),
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

function regenerated(post: PostDocument, toc: HandWrittenToc, missing: readonly Heading[]): Fix[] {
  const updated = updatedToc(post, toc, { missing, keepsBroken: true, keepsOrder: false });
  return 'edits' in updated ? [{ ...edit(post, 'Bring it up to date', ...updated.edits), safe: false }] : [];
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
