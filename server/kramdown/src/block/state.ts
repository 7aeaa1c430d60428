import type { Context } from '../context.ts';
import type { Lines } from '../lines.ts';
import type { SpanSource } from '../source.ts';
import type {
  AbbreviationDefinition,
  AttributeList,
  Block,
  Definition,
  DefinitionList,
  DefinitionTerm,
  FootnoteDefinition,
  Heading,
  HtmlElement,
  LinkDefinition,
  ListItem,
  Node,
  Paragraph,
  Span,
} from '../tree.ts';
import type { ContainerText } from './containerText.ts';

/** A node while it is built. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A node that holds spans, and the text that they will be read from. */
export interface Leaf {
  readonly node: Span & { children: readonly Node[] };
  /** The container's ids are kramdown's own: there GFM's hard breaks do not count either. */
  readonly own: boolean;
  readonly footnote: FootnoteDefinition | null;
  /** Lines [from, to), or the source itself where it is no whole lines. */
  from: number;
  to: number;
  readonly source: SpanSource | null;
  /** Lines that looked like another block and were joined to the paragraph. */
  joined?: Set<number>;
  /** Whether kramdown reads the newline behind it, too: in a tight item, where another block follows. */
  endsLine?: boolean;
  /** What lines that no block takes stand in. */
  container?: Frame;
  /** The item whose task's mark stands before the text: an attribute list right behind it is the checkbox's. */
  task?: Draft<ListItem>;
}

/**
 * What stood last in a container. `boundary`: a blank line, an EOB marker, a block IAL, or the start: only behind these
 * may a setext heading, a table or block math begin.
 */
export type Last = 'start' | 'blank' | 'marker' | 'definition' | 'block';

/** A definition list as it grows: the paragraph behind it may add to it. */
export interface OpenDefinitionList {
  readonly list: Draft<DefinitionList>;
  readonly items: (DefinitionTerm | Definition)[];
}

/** An open container: what it has read, and how far. */
export interface Frame {
  readonly isRoot: boolean;
  /** The next line to read. */
  line: number;
  /** Lines from here on are not this container's. */
  end: number;
  /** Where it ends once its lines up to `end` are read by themselves; `null`: at `end`. */
  resumeEnd: number | null;
  readonly children: Block[];
  last: Last;
  /** What a block IAL right below changes; `lost`: it is lost on it; `next`: it waits for the next block. */
  above: Taker | 'lost' | 'next';
  /** The text of the paragraph that the container begins with. */
  firstLeaf: Leaf | null;
  /** How many things stood in it, each run of blank lines counted as one. */
  entries: number;
  /** Whether the first of these was a block, and whether the second was blank lines: what makes list items loose. */
  blockFirst: boolean;
  blankSecond: boolean;
  /** How often block IALs stood below a block. */
  attached: number;
  /** Whether the next thing that is no block does not count: kramdown takes it for the end of a block IAL above. */
  quiet: boolean;
  /** Whether blank lines stand behind the last block, whatever is below them. */
  blankAbove: boolean;
  /** Whether the blank lines that stood last are one line with nothing on it. */
  oneEmptyLine: boolean;
  /** Block IALs that wait for the next block. */
  waiting: AttributeList[];
  /** Whether its headings take their ids by kramdown's own algorithm: in `markdown="1"` HTML and in footnotes. */
  readonly ownIds: boolean;
  /** The footnote whose content this is part of. */
  readonly footnote: FootnoteDefinition | null;
  /** Reads on at `line`. */
  readonly read: (state: BlockState, frame: Frame) => void;
  /** Called once when the last line is read. */
  readonly close: ((state: BlockState, frame: Frame) => void) | null;
  /** The HTML element whose end tag ends the container. */
  readonly element: Draft<HtmlElement> | null;
  /** The first line from `from` on with a `}`, -1: none. */
  /** The definition list that was read last. */
  definitions: OpenDefinitionList | null;
  /** Whether it stands right above the paragraph that was begun last, blank lines aside. */
  belowDefinitions: boolean;
  /** What stood before the last blank lines. */
  beforeBlank: Last;
  nextBrace: { readonly from: number; readonly line: number } | null;
  fences: FenceIndex | null;
  /** The lines with a stop tag of an extension: looked through once, at the first extension. */
  stopTags: StopTags | null;
  /** From here on all lines go on lazily, whatever container they are in: see `isInert`. */
  inert: InertLines;
  /** Whether its lines stand in the file as they are, nothing cut off. */
  readonly plain: boolean;
  /** Its lines as one text, if that was asked for. */
  text: ContainerText | null;
}

/** By the extension's name, `''` for `{:/}`: the lines of stop tags, ascending. */
export type StopTags = ReadonlyMap<string, readonly number[]>;

/** The last lines of a container, if they belong to the innermost paragraph, quotation or item before them. */
export interface InertLines {
  from: number;
  /** The deepest indentation among them: an item that cuts it off has to look at them. */
  indent: number;
}

const noInertLines: InertLines = { from: Number.POSITIVE_INFINITY, indent: 0 };

export interface HeadingAt {
  readonly heading: Draft<Heading>;
  /** Whether its id is made by kramdown's own algorithm. */
  readonly ownId: boolean;
  /** The footnote that it stands in. */
  readonly footnote: FootnoteDefinition | null;
}

/**
 * Where code fences may end in a container: looked through once, at its first fence. By the marks of the closing line
 * one after another, up to the first of its last run of equal ones.
 */
export interface FenceIndex {
  readonly next: Map<string, FenceIndex>;
  /** Ascending. */
  readonly lines: number[];
  /** How long the last run is in each. */
  readonly runs: number[];
  /** The longest of these from each line on. */
  readonly longest: number[];
}

export interface BlockState {
  readonly lines: Lines;
  readonly context: Context;
  /** Innermost last. */
  readonly frames: Frame[];
  readonly leaves: Leaf[];
  readonly headings: HeadingAt[];
  /** All definitions, those that a later one replaces too. */
  readonly linkDefinitions: LinkDefinition[];
  readonly footnotes: FootnoteDefinition[];
  readonly abbreviations: AbbreviationDefinition[];
  /** Whether blocks end a paragraph without a blank line before them. */
  readonly paragraphEnd: boolean;
  /** Whether all lines, the last one too, end in `\n`. */
  readonly asWritten: boolean;
  readonly ruleEnd: RuleEnd;
  readonly strayTags: StrayTags;
  /** Where a `|` stands, ascending: looked for once, when a table is first asked for. */
  pipes: readonly number[] | null;
  /** By the line behind a container: where its last visible character ends. */
  readonly visibleEnds: Map<number, number>;
  /** How an open container's blocks are read. */
  readonly readBlocks: (state: BlockState, frame: Frame) => void;
  /** Block IALs by what they change, in the order in which they add up. */
  readonly lists: Map<Taker, AttributeList[]>;
}

/** How far a line holds nothing but one mark and white space: what asks for a rule remembers. */
export interface RuleEnd {
  line: number;
  mark: string;
  /** The first character that is something else, or the line's end. */
  stop: number;
  /** Behind the last mark. */
  end: number;
}

/** How many tags of extensions that come to nothing end with the first `}` of the line `last`. */
export interface StrayTags {
  last: number;
  count: number;
}

/** What a block IAL can change. */
export type Taker = Node | LinkDefinition | AbbreviationDefinition;

type FrameParts = Pick<Frame, 'line' | 'end' | 'children'> & Partial<Frame>;

/** Opens a container inside `outer`. */
export function openFrame(state: BlockState, outer: Frame | null, parts: FrameParts): Frame {
  const frame: Frame = {
    isRoot: outer === null,
    line: parts.line,
    end: parts.end,
    resumeEnd: parts.resumeEnd ?? null,
    children: parts.children,
    last: 'start',
    above: 'next',
    firstLeaf: null,
    entries: 0,
    blockFirst: false,
    blankSecond: false,
    attached: 0,
    quiet: false,
    blankAbove: false,
    oneEmptyLine: false,
    waiting: [],
    ownIds: parts.ownIds ?? outer?.ownIds ?? false,
    footnote: parts.footnote ?? outer?.footnote ?? null,
    read: parts.read ?? state.readBlocks,
    close: parts.close ?? null,
    element: parts.element ?? null,
    definitions: null,
    belowDefinitions: false,
    beforeBlank: 'start',
    nextBrace: null,
    fences: null,
    stopTags: null,
    inert: parts.inert ?? noInertLines,
    plain: parts.plain ?? false,
    text: parts.text ?? null,
  };
  state.frames.push(frame);
  return frame;
}

/** Adds a block: it takes the IALs that waited for it. */
export function addBlock(state: BlockState, frame: Frame, block: Block): void {
  takeWaiting(state, frame, block);
  addPlainBlock(frame, block);
}

/** Adds a block that leaves the waiting IALs to the next one. */
export function addPlainBlock(frame: Frame, block: Block): void {
  frame.children.push(block);
  record(frame, 'block', block);
}

/** Gives the waiting IALs to `taker`; `null`: they are lost. */
export function takeWaiting(state: BlockState, frame: Frame, taker: Taker | null): void {
  if (frame.waiting.length === 0) return;
  if (taker) addLists(state, taker, frame.waiting);
  frame.waiting = [];
}

export function addLists(state: BlockState, taker: Taker, lists: readonly AttributeList[]): void {
  const earlier = state.lists.get(taker);
  if (earlier) earlier.push(...lists);
  else state.lists.set(taker, [...lists]);
}

/** Leaves a text to the reader of spans; without a source it is the lines [from, to). */
export function addLeaf(
  state: BlockState,
  { ownIds, footnote }: Frame,
  node: Leaf['node'],
  text: Pick<Leaf, 'source'> & Partial<Leaf>,
): Leaf {
  const own = text.own ?? ownIds;
  const leaf: Leaf = { node, own, footnote, from: text.from ?? 0, to: text.to ?? 0, source: text.source };
  state.leaves.push(leaf);
  return leaf;
}

/** Notes what stands in the container now, and what a block IAL below it changes. */
export function record(frame: Frame, last: Last, above: Frame['above'] = 'next'): void {
  if (last === 'blank' && frame.last === 'blank') return;
  if (last === 'blank') frame.beforeBlank = frame.last;
  if (last === 'blank' || last === 'block') frame.blankAbove = last === 'blank';
  frame.last = last;
  frame.above = above;
  if (frame.quiet && frame.entries === 1 && (last === 'definition' || last === 'marker')) {
    frame.quiet = false;
    frame.attached++;
    return;
  }
  frame.entries++;
  if (frame.entries === 1) frame.blockFirst = last === 'block';
  if (frame.entries === 2) frame.blankSecond = last === 'blank';
}

/** The blank lines at the end of an item are none of it. */
export function dropBlankEnd(frame: Frame): void {
  if (frame.last === 'blank') frame.last = frame.beforeBlank;
}

export function atBoundary(frame: Frame): boolean {
  return frame.waiting.length > 0 || (frame.last !== 'block' && frame.last !== 'definition');
}

/** The paragraph that stood last, if nothing came behind it. */
export function lastParagraph(frame: Frame): Draft<Paragraph> | null {
  const block = frame.last === 'block' ? frame.children.at(-1) : undefined;
  return block?.type === 'paragraph' ? block : null;
}
