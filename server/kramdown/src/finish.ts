import { applyAttributeList } from './attributes/apply.ts';
import type { BlockState, Draft, HeadingAt, Leaf, Taker } from './block/state.ts';
import { type Context, createContext } from './context.ts';
import { referencedFootnotes, warnOfUnreferenced } from './footnotes.ts';
import { createIdCounter, gfmId, idText, kramdownId } from './headerId.ts';
import { pieceOf, trimmedSource } from './lines.ts';
import type { SpanSource } from './source.ts';
import { shareList } from './span/inherited.ts';
import { parseSpans } from './span/parseSpans.ts';
import { isInToc, type ListedList, referenceIn, tocEntriesOf } from './toc.ts';
import type {
  AttributeList,
  Attributes,
  Block,
  DefinitionTerm,
  FootnoteDefinition,
  Heading,
  HtmlElement,
  Inline,
  LiquidTag,
  List,
  ListItem,
  Node,
  Root,
  Span,
} from './tree.ts';
import { plainText } from './walk.ts';

/** All that kramdown does when it has read the blocks: attributes, spans, ids, the table of contents. */
export function finishBlocks(
  state: BlockState,
  children: readonly Block[],
  liquid: readonly LiquidTag[],
  span: Span,
): Root {
  const { context } = state;
  for (const [taker, lists] of state.lists) applyLists(context, taker, lists);
  for (const leaf of state.leaves) readLeaf(state, leaf);
  warnOfLost(context);
  giveTermIds(state);
  const replaced = markReplacedLists(state, children);
  const headings = finishHeadings(state, children, liquid, replaced);
  const tocEntries = tocEntriesOf(headings);
  return {
    type: 'root',
    start: span.start,
    end: span.end,
    attributes: null,
    options: context.options,
    children,
    headings,
    toc: replaced.toc ? { list: replaced.toc, entries: tocEntries } : null,
    tocEntries,
    links: inOrder(context.links),
    images: inOrder(context.images),
    attributeLists: inOrder(context.attributeLists),
    linkDefinitions: state.linkDefinitions,
    footnotes: state.footnotes,
    abbreviations: state.abbreviations,
    extensions: inOrder(context.extensions),
    liquid,
    warnings: inOrder(context.warnings),
  };
}

function readLeaf(state: BlockState, leaf: Leaf): void {
  const { context } = state;
  const { footnote } = leaf;
  // kramdown never reads the text of a footnote that another one replaces
  const isLost = footnote !== null && context.footnotes.get(footnote.name) !== footnote;
  const own = isLost ? createContext(context.masked, context.original, context.options) : context;
  const source = sourceOf(state, leaf);
  const checkbox = leaf.task ? checkboxOf(leaf.task) : null;
  const from = own.attributeLists.length;
  leaf.node.children = parseSpans(source, own, {
    html: leaf.own,
    before: checkbox,
    wrapsEnd: wrapsEnd(leaf),
  });
  if (leaf.task && checkbox) settleCheckbox(own.attributeLists, from, leaf.task, checkbox);
  keepWithin(leaf.node);
}

/** With `hard_wrap` the newline at the end of an element is no break; those of bare lines before are. */
function wrapsEnd({ container, node }: Leaf): boolean {
  if (!container) return false;
  const isLast = container.last !== 'blank' && container.children.at(-1) === (node as Node);
  return container.isRoot || !isLast;
}

/** A newline that kramdown reads behind the text is no part of the block. */
function keepWithin(block: Leaf['node']): void {
  const { end } = block;
  for (let node: Draft<Node> | undefined = block.children.at(-1); node && node.end > end; node = lastChild(node)) {
    node.start = Math.min(node.start, end);
    node.end = end;
  }
}

function lastChild(node: Node): Node | undefined {
  return 'children' in node ? node.children.at(-1) : undefined;
}

/** A task's mark as kramdown reads it: an element before the item's text. */
function checkboxOf({ start, task }: ListItem): HtmlElement {
  const span = { start, end: start };
  const attributes = new Map([
    ['type', 'checkbox'],
    ['class', 'task-list-item-checkbox'],
    ['disabled', 'disabled'],
  ]);
  if (task === 'done') attributes.set('checked', 'checked');
  return {
    ...span,
    type: 'html',
    name: 'input',
    block: false,
    content: 'raw',
    openTag: span,
    closeTag: null,
    selfClosing: true,
    tagAttributes: [],
    attributes,
    children: [],
  };
}

/** In the tree the lists right behind the mark, which changed the checkbox, are the item's. */
function settleCheckbox(lists: AttributeList[], from: number, item: Draft<ListItem>, checkbox: HtmlElement): void {
  for (let index = from; index < lists.length; index++) {
    const list = lists[index];
    if (list?.target !== checkbox) continue;
    lists[index] = { ...list, target: item };
    item.taskAttributes = checkbox.attributes;
  }
}

function inOrder<T extends Span>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.start - b.start);
}

function sourceOf(state: BlockState, leaf: Leaf): SpanSource {
  const source = leaf.source ?? trimmedSource(state.lines, leaf.from, leaf.to, leaf.joined);
  return leaf.endsLine ? { ...source, text: `${source.text}\n` } : source;
}

function applyLists(context: Context, taker: Taker, lists: readonly AttributeList[]): void {
  const draft: { attributes: Attributes | null } = taker;
  const shown = showsAttributes(taker);
  const [first] = lists;
  // kramdown gathers the lists of a block before it applies them, as if they were one
  if (shown && first) {
    const tokens = lists.length === 1 ? first.tokens : lists.flatMap((list) => list.tokens);
    const list = { ...first, tokens };
    draft.attributes = applyAttributeList(draft.attributes, list, context);
    if ('destination' in taker && 'label' in taker) shareList(context, taker, list);
  }
  for (const list of lists) settle(list, shown ? taker : null, shown ? null : 'element');
}

/** Whether the site writes the attributes of what a list changes. */
function showsAttributes(taker: Taker): boolean {
  if (!('type' in taker)) return true;
  switch (taker.type) {
    case 'comment':
    case 'htmlComment':
    case 'raw':
    case 'bareText':
      return false;
    case 'paragraph':
      return !taker.tight;
    default:
      return true;
  }
}

function settle(list: Draft<AttributeList>, target: Taker | null, loss: AttributeList['loss']): void {
  list.target = target;
  list.loss = loss;
}

/** Block lists that nothing took, and those whose element shows no attributes: kramdown says nothing of them. */
function warnOfLost({ attributeLists, warn }: Context): void {
  for (const list of attributeLists) {
    if (list.kind !== 'block' || list.target) continue;
    if (list.loss === null) settle(list, null, 'nothing');
    const { start, end } = list;
    const why =
      list.loss === 'element'
        ? 'What this attribute list stands at shows no attributes'
        : 'Nothing takes this attribute list';
    warn('attribute-list-lost', { start, end }, `${why}, so the site drops it`);
  }
}

const autoIds = /^auto_ids(?:-([\w-]+))?$/;

/** A definition list with the reference `auto_ids` gives each of its terms an id; `auto_ids-p-` puts `p-` before it. */
function giveTermIds({ lists, leaves, context }: BlockState): void {
  const prefixes = new Map<unknown, string>();
  for (const [taker, taken] of lists) {
    if (!('type' in taker) || taker.type !== 'definitionList') continue;
    const references = taken.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'reference');
    const found = references.map(({ name }) => autoIds.exec(name)).find((match) => match !== null);
    if (found) for (const child of taker.children) prefixes.set(child, found[1] ?? '');
  }
  if (prefixes.size === 0) return;
  for (const { node, source } of leaves) {
    const prefix = prefixes.get(node);
    if (prefix !== undefined && source) giveTermId(node as Draft<DefinitionTerm>, source, prefix, context);
  }
}

function giveTermId(term: Draft<DefinitionTerm>, source: SpanSource, prefix: string, context: Context): void {
  if (term.attributes?.has('id')) return;
  const { masked, original, options } = context;
  const isMasked = masked.slice(term.start, term.end) !== original.slice(term.start, term.end);
  const text = idText(isMasked ? maskedSpans(source, context) : term.children, options);
  const id = prefix + kramdownId(text, { ...options, autoIdPrefix: '' }, '');
  if (id !== '') term.attributes = new Map([...(term.attributes ?? []), ['id', id]]);
}

/** The lists whose content the site replaces. */
interface ReplacedLists {
  readonly toc: List | null;
  readonly footnotes: List | null;
}

function markReplacedLists(state: BlockState, children: readonly Block[]): ReplacedLists {
  let toc: List | null = null;
  let footnotes: List | null = null;
  for (const { list, lists } of shownLists(state, children)) {
    // what stands in a list that is replaced is not even looked at
    if ((toc && isIn(list, toc)) || (footnotes && isIn(list, footnotes))) continue;
    const reference = referenceIn(lists, 'toc');
    if (reference && !toc) {
      toc = list;
      setRole(list, 'toc');
      continue;
    }
    if (reference) {
      const message = 'Only the first list with {:toc} becomes a table of contents';
      state.context.warn('second-toc', reference, message);
    }
    if (!footnotes && referenceIn(lists, 'footnotes')) {
      footnotes = list;
      setRole(list, 'footnotes');
    }
  }
  return { toc, footnotes };
}

/** The lists with attribute lists in the order in which the site shows them: those of footnotes last. */
function shownLists(state: BlockState, children: readonly Block[]): ListedList[] {
  const candidates: ListedList[] = [];
  for (const [taker, lists] of state.lists) {
    if ('type' in taker && taker.type === 'list') candidates.push({ list: taker, lists });
  }
  candidates.sort((a, b) => a.list.start - b.list.start);
  if (candidates.length === 0 || state.footnotes.length === 0) return candidates;
  const outside: ListedList[] = [];
  const inNotes = new Map<FootnoteDefinition, ListedList[]>();
  const open: FootnoteDefinition[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const { start } = candidate.list;
    for (let note = state.footnotes[next]; note && note.start <= start; note = state.footnotes[++next]) open.push(note);
    while ((open.at(-1)?.end ?? start + 1) <= start) open.pop();
    const note = open.at(-1);
    if (!note) outside.push(candidate);
    else addTo(inNotes, note, candidate);
  }
  return [...outside, ...referencedFootnotes(children, []).flatMap((note) => inNotes.get(note) ?? [])];
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function setRole(list: Draft<List>, role: List['role']): void {
  list.role = role;
}

/** Ids, texts and places in the table of contents; returns the headings that the site shows, footnotes' ones last. */
function finishHeadings(
  state: BlockState,
  children: readonly Block[],
  liquid: readonly LiquidTag[],
  replaced: ReplacedLists,
): Heading[] {
  const { context, headings } = state;
  if (state.footnotes.length > 0) warnOfUnreferenced(state, children);
  const outputs = liquid.filter((tag) => tag.kind === 'output' && tag.closed);
  for (const { heading } of headings) {
    heading.text = plainText(heading);
    heading.dynamic = outputs.some((tag) => isIn(tag, heading.textSpan));
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

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shownHeadings(state: BlockState, children: readonly Block[], replaced: ReplacedLists): HeadingAt[] {
  const { headings } = state;
  const lists = [replaced.toc, replaced.footnotes].filter((list) => list !== null);
  const shown = headings.filter(({ heading }) => !lists.some((list) => isIn(heading, list)));
  if (shown.every(({ footnote }) => !footnote)) return shown;
  const notes = referencedFootnotes(children, lists);
  return [
    ...shown.filter(({ footnote }) => !footnote),
    ...notes.flatMap((note) => shown.filter(({ footnote }) => footnote === note)),
  ];
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
  const source = masked.slice(textSpan.start, textSpan.end);
  if (!options.autoIdStripping && options.input !== 'GFM') return source;
  if (source === original.slice(textSpan.start, textSpan.end)) return idText(children, options);
  return idText(maskedSpans(pieceOf(masked, textSpan.start, textSpan.end), context), options);
}

/** The spans of a text without its Liquid. */
function maskedSpans(source: SpanSource, { masked, options, linkDefinitions }: Context): Inline[] {
  return parseSpans(source, { ...createContext(masked, masked, options), linkDefinitions });
}
