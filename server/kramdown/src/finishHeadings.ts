import type { BlockState, HeadingAt } from './block/state.ts';
import { referencedFootnotes, warnOfUnreferenced } from './footnotes.ts';
import { createIdCounter, gfmId, idText, kramdownId } from './headerId.ts';
import { pieceOf } from './lines.ts';
import { maskedSpans } from './maskedSpans.ts';
import { type ReplacedLists, standsIn } from './replacedLists.ts';
import { isInToc } from './toc.ts';
import type { Block, FootnoteDefinition, Heading, LiquidTag, Span } from './tree.ts';
import { plainText } from './walk.ts';

/** Ids, texts and places in the table of contents; returns the headings that the site shows, footnotes' ones last. */
export function finishHeadings(
  state: BlockState,
  children: readonly Block[],
  liquid: readonly LiquidTag[],
  replaced: ReplacedLists,
): Heading[] {
  const { context, headings } = state;
  if (state.footnotes.length > 0) warnOfUnreferenced(context);
  const outputs = liquid.filter((tag) => tag.kind === 'output' && tag.closed);
  for (const { heading } of headings) {
    heading.text = plainText(heading);
    heading.dynamic = holdsAny(outputs, heading.textSpan);
    heading.explicitId = heading.attributes?.get('id') !== undefined;
    heading.id = heading.attributes?.get('id') ?? null;
  }
  giveIds(
    state,
    headings.filter(({ ownId }) => !ownId),
    gfmId,
  );
  const shown = shownHeadings(state, children, replaced);
  giveIds(
    state,
    shown.filter(({ ownId }) => ownId),
    kramdownId,
  );
  const { autoIds, tocLevels } = context.options;
  for (const { heading } of shown) heading.inToc = (autoIds || heading.explicitId) && isInToc(heading, tocLevels);
  return shown.map(({ heading }) => heading);
}

function shownHeadings(state: BlockState, children: readonly Block[], replaced: ReplacedLists): HeadingAt[] {
  const { headings } = state;
  const { toc, footnotes } = replaced;
  const shown = headings.filter(
    ({ heading, footnote }) => !standsIn(heading, footnote, toc) && !standsIn(heading, footnote, footnotes),
  );
  if (shown.every(({ footnote }) => !footnote)) return shown;
  const lists = [toc, footnotes].flatMap((listed) => listed?.list ?? []);
  const notes = referencedFootnotes(children, lists);
  const places = new Map<FootnoteDefinition | null, number>(notes.map((note, index) => [note, index + 1]));
  places.set(null, 0);
  const placeOf = ({ footnote }: HeadingAt): number => places.get(footnote) ?? -1;
  // headings of footnotes that nothing refers to are not shown
  return shown.filter((each) => placeOf(each) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether one of the tags, which are in order, stands in a span. */
function holdsAny(tags: readonly LiquidTag[], { start, end }: Span): boolean {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (tags[low]?.end ?? end + 1) <= end;
}

function giveIds(state: BlockState, headings: readonly HeadingAt[], idOf: typeof gfmId): void {
  const { options } = state.context;
  if (!options.autoIds) return;
  const count = createIdCounter();
  for (const { heading } of headings) {
    if (heading.explicitId || heading.dynamic) continue;
    const id = count(idOf(idSource(state, heading), options));
    heading.id = id === '' ? null : id;
  }
}

/** What an id is made of: the heading's text without Liquid; without GFM and `auto_id_stripping` its source. */
function idSource({ context }: BlockState, { children, textSpan }: Heading): string {
  const { masked, original, options } = context;
  if (masked === original && options.input === 'GFM') return idText(children, options);
  const source = masked.slice(textSpan.start, textSpan.end);
  if (!options.autoIdStripping && options.input !== 'GFM') return source;
  if (source === original.slice(textSpan.start, textSpan.end)) return idText(children, options);
  return idText(maskedSpans(pieceOf(masked, textSpan.start, textSpan.end), context), options);
}
