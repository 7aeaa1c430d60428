import type { Heading, KramdownOptions } from 'markdown-it-kramdown';
import type { Impossible } from '../../impossible.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { SessionOutline } from '../../sessions/session.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { contains, type Span } from '../../text/span.ts';
import { type RenamedIds, renamedIds } from '../linksToHeadings.ts';
import { differenceAfterMove } from './moveSessionCheck.ts';
import type { LevelChange } from './moveSessionLevel.ts';
import { changedAnchors, headingsAfter } from './moveSessionLinks.ts';
import { type SectionPlace, sectionSwaps } from './moveSessionSwap.ts';
import { renumbered, tocSwap } from './moveSessionToc.ts';
import { splitLiquidTag } from './splitLiquidTag.ts';
import { type Swap, swapEdits } from './swapTexts.ts';

export interface SessionMove {
  readonly change: FileChange;
  /** Where the section's heading starts once that is done. */
  readonly headingStart: number;
  /** Of the heading from then on; `null` where it stays. */
  readonly level: number | null;
  /** Ids that change with the order: links from elsewhere have to follow. */
  readonly renamed: RenamedIds;
}

/**
 * Moves a section with all below it to another place among the sections of its level. Entries of a table of contents
 * that is kept by hand move along, and links follow ids that change with the order. The outcome is read again: where
 * anything else would look otherwise on the site, nothing is moved.
 * @param levels whether the section may get the level of what it comes to stand beside
 */
export function moveSession(
  post: PostDocument,
  outline: SessionOutline,
  section: Heading,
  place: SectionPlace,
  kramdown: Partial<KramdownOptions>,
  levels: 'kept' | 'adapted' = 'kept',
): SessionMove | Impossible {
  const found = sectionSwaps(post, outline, section, place, levels);
  if ('reason' in found) return found;
  const { swaps, level } = found;
  const tag = swaps.map((swap) => splitLiquidTag(post, swap)).find((name) => name !== null);
  if (tag !== undefined) return { reason: `The Liquid tag {% ${tag} %} would stand apart from its end` };
  // most sections have blank lines around them; where one is missing and needed, it is added
  const tries = [
    ...swaps.map((swap) => ({ swap, parted: false })),
    ...swaps.slice(-1).map((swap) => ({ swap, parted: true })),
  ];
  let reason = '';
  for (const { swap, parted } of tries) {
    const move = tryMove(post, section, { swap, parted, level }, kramdown);
    if ('change' in move) return move;
    reason ||= move.reason;
  }
  return { reason };
}

interface Try {
  readonly swap: Swap;
  readonly parted: boolean;
  readonly level: LevelChange;
}

function tryMove(
  post: PostDocument,
  section: Heading,
  { swap, parted, level }: Try,
  kramdown: Partial<KramdownOptions>,
): SessionMove | Impossible {
  const contents = tocSwap(post, swap);
  const editsWith = (anchors: readonly TextEdit[]): readonly TextEdit[] =>
    swapEdits(post.text, swap, { parted, with: besides(post, contents, anchors, level) });
  const read = (edits: readonly TextEdit[]): PostDocument =>
    parsePost({ ...post, text: applyEdits(post.text, edits) }, { kramdown, previous: post });

  const first = editsWith([]);
  const firstRead = read(first);
  const anchors = changedAnchors(post, firstRead, swap);
  const edits = anchors.length === 0 ? first : editsWith(anchors);
  const after = anchors.length === 0 ? firstRead : read(edits);
  const reason = differenceAfterMove(post, after, swap, level.by);
  if (reason !== null) return { reason };
  const headings = headingsAfter(post, after, swap) ?? new Map<Heading, Heading>();
  const headingStart = headings.get(section)?.start ?? section.start;
  const change: FileChange = { kind: 'edit', uri: post.uri, edits };
  return {
    change,
    headingStart,
    level: level.by === 0 ? null : section.level + level.by,
    renamed: renamedIds(headings),
  };
}

/** What changes beside the order of the sections: entries of the contents, links, and levels of headings. */
function besides(
  post: PostDocument,
  contents: Swap | null,
  links: readonly TextEdit[],
  level: LevelChange,
): readonly TextEdit[] {
  const inOrder = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start || a.span.end - b.span.end;
  const anchors = [...links, ...level.edits].toSorted(inOrder);
  if (contents === null) return anchors;
  const span: Span = { start: contents.first.start, end: contents.second.end };
  const own = [...anchors.filter((edit) => contains(span, edit.span)), ...renumbered(post, contents)];
  const entries = swapEdits(post.text, contents, { parted: false, with: own.toSorted(inOrder) });
  return [...entries, ...anchors.filter((edit) => !contains(span, edit.span))].toSorted(inOrder);
}
