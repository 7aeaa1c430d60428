import { applyAttributeList } from './attributes/apply.ts';
import type { BlockState, Draft, Leaf, Taker } from './block/state.ts';
import { type Context, createContext } from './context.ts';
import { finishHeadings } from './finishHeadings.ts';
import { trimmedSource } from './lines.ts';
import { markReplacedLists } from './replacedLists.ts';
import type { SpanSource } from './source.ts';
import { shareList } from './span/inherited.ts';
import { parseSpans } from './span/parseSpans.ts';
import { giveTermIds } from './termIds.ts';
import { tocEntriesOf } from './toc.ts';
import type { AttributeList, Attributes, Block, HtmlElement, LiquidTag, ListItem, Node, Root, Span } from './tree.ts';

/** All that kramdown does when it has read the blocks: attributes, spans, ids, the table of contents. */
export function finishBlocks(
  state: BlockState,
  children: readonly Block[],
  liquid: readonly LiquidTag[],
  span: Span,
): Root {
  const { context } = state;
  for (const [taker, lists] of state.lists) applyLists(context, taker, lists);
  for (const leaf of inOrderOfReading(state)) readLeaf(state, leaf);
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
    toc: replaced.toc ? { list: replaced.toc.list, entries: tocEntries } : null,
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

/**
 * Footnotes come last, by the first definition of their names: a text's options, and lists that links share, go by that
 * order.
 */
function inOrderOfReading({ leaves, context, footnotes }: BlockState): readonly Leaf[] {
  if (footnotes.length === 0) return leaves;
  const places = new Map([...context.footnotes.keys()].map((name, index) => [name, index + 1]));
  const placeOf = ({ footnote }: Leaf): number => (footnote === null ? 0 : (places.get(footnote.name) ?? 0));
  return leaves.toSorted((a, b) => placeOf(a) - placeOf(b));
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
  const isSorted = items.every(({ start }, index) => index === 0 || (items[index - 1]?.start ?? 0) <= start);
  return isSorted ? [...items] : items.toSorted((a, b) => a.start - b.start);
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
