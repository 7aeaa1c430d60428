import type { KramdownOptions } from './options.ts';

/** Where something stands: UTF-16 offsets into the whole file (front matter included), `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Final attributes, IALs, ALDs and HTML applied, in kramdown's order. `class` joins its names with blanks. */
export type Attributes = ReadonlyMap<string, string>;

interface Base extends Span {
  /** `null` where there is none. Links and pictures carry `href` / `src` and `alt` as fields, not here. */
  readonly attributes: Attributes | null;
}

export type Block =
  | Paragraph
  | BareText
  | Heading
  | Blockquote
  | CodeBlock
  | List
  | DefinitionList
  | Rule
  | Table
  | MathBlock
  | HtmlElement
  | HtmlComment
  | Comment
  | Raw
  | Text;

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Strikethrough
  | CodeSpan
  | Link
  | Image
  | LineBreak
  | Entity
  | SmartQuote
  | TypographicSymbol
  | FootnoteReference
  | InlineMath
  | HtmlElement
  | HtmlComment
  | Comment
  | Raw
  | Abbreviation;

export type Node =
  | Root
  | Block
  | Inline
  | ListItem
  | DefinitionTerm
  | Definition
  | TableSection
  | TableRow
  | TableCell
  | FootnoteDefinition;

/** What `parse` returns: the tree, and what was gathered on the way, each list in the order of the source. */
export interface Root extends Base {
  readonly type: 'root';
  /** The options at the text's end, `{::options}` in it applied: those of the HTML hold for all of it. */
  readonly options: KramdownOptions;
  readonly children: readonly Block[];
  readonly headings: readonly Heading[];
  /** The list that kramdown replaces by a table of contents; `null` without `{:toc}`. */
  readonly toc: Toc | null;
  /** What a table of contents would list, whether or not the post has one: `toc.entries` are these. */
  readonly tocEntries: readonly TocEntry[];
  /** Markdown links, autolinks and `<a href>` elements. */
  readonly links: readonly (Link | HtmlElement)[];
  /** Markdown pictures and `<img>` elements. */
  readonly images: readonly (Image | HtmlElement)[];
  readonly attributeLists: readonly AttributeList[];
  readonly linkDefinitions: readonly LinkDefinition[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly abbreviations: readonly AbbreviationDefinition[];
  readonly extensions: readonly Extension[];
  readonly liquid: readonly LiquidTag[];
  readonly warnings: readonly Warning[];
}

export interface Paragraph extends Base {
  readonly type: 'paragraph';
  /** In a tight list item: no `<p>` around the text. */
  readonly tight: boolean;
  readonly children: readonly Inline[];
}

/** From its first `#` (setext: its text) to the end of its last line, IAL lines not included. */
export interface Heading extends Base {
  readonly type: 'heading';
  /** 1–6, as written: `header_offset` is not applied. */
  readonly level: number;
  /** Final and unique as kramdown counts; `null` where it gives none, or where Liquid decides it (`dynamic`). */
  readonly id: string | null;
  /** Whether the id is written out: `{#id}` or an id in an IAL. */
  readonly explicitId: boolean;
  /** Whether its text holds `{{ … }}`, so that only the site's build knows text and id. */
  readonly dynamic: boolean;
  readonly setext: boolean;
  /** Whether a generated table of contents lists it. */
  readonly inToc: boolean;
  /** Plain text as it is shown. */
  readonly text: string;
  /** The text between the marks: `A b` in `## A b ##` and `## A b {#id}`. */
  readonly textSpan: Span;
  readonly children: readonly Inline[];
}

/** Lines that no block takes: the site shows their text outside of any element. */
export interface BareText extends Base {
  readonly type: 'bareText';
  /** Whether a blank line parts it from the text above. */
  readonly spaced: boolean;
  readonly children: readonly Inline[];
}

export interface Blockquote extends Base {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

export interface CodeBlock extends Base {
  readonly type: 'codeBlock';
  readonly fenced: boolean;
  /**
   * Whether it is Liquid's: `{% highlight ruby %}`. Then it stands in a figure, which Jekyll writes too, and its value
   * has no white space at either end.
   */
  readonly highlighted: boolean;
  /** The info string's language (`ruby?x=1` gives `ruby`), or the highlighter's; `null`: none. */
  readonly language: string | null;
  /** With its last newline; indentation of the container and of the code removed. */
  readonly value: string;
}

export interface List extends Base {
  readonly type: 'list';
  readonly ordered: boolean;
  /** `toc` and `footnotes`: replaced on the site by what their reference asks for. */
  readonly role: 'toc' | 'footnotes' | null;
  readonly children: readonly ListItem[];
}

export interface ListItem extends Base {
  readonly type: 'listItem';
  readonly task: 'open' | 'done' | null;
  /** All attributes of the task's checkbox, if an attribute list right behind its mark changes them. */
  readonly taskAttributes: Attributes | null;
  readonly children: readonly Block[];
}

export interface DefinitionList extends Base {
  readonly type: 'definitionList';
  readonly children: readonly (DefinitionTerm | Definition)[];
}

export interface DefinitionTerm extends Base {
  readonly type: 'definitionTerm';
  readonly children: readonly Inline[];
}

export interface Definition extends Base {
  readonly type: 'definition';
  readonly children: readonly Block[];
}

export interface Rule extends Base {
  readonly type: 'rule';
}

export interface Table extends Base {
  readonly type: 'table';
  readonly alignments: readonly ('left' | 'center' | 'right' | null)[];
  readonly children: readonly TableSection[];
}

export interface TableSection extends Base {
  readonly type: 'tableSection';
  readonly kind: 'head' | 'body' | 'foot';
  readonly children: readonly TableRow[];
}

export interface TableRow extends Base {
  readonly type: 'tableRow';
  /** How many empty cells the site adds at its end, so that it is as wide as the widest. */
  readonly missing: number;
  readonly children: readonly TableCell[];
}

export interface TableCell extends Base {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

export interface MathBlock extends Base {
  readonly type: 'mathBlock';
  /** Whether a blank line parts it from the text above: the site shows it outside of any element. */
  readonly spaced: boolean;
  readonly value: string;
}

/** A tag with what it holds; block or span. */
export interface HtmlElement extends Base {
  readonly type: 'html';
  /** Lower case for known elements. */
  readonly name: string;
  readonly block: boolean;
  /** How kramdown reads what is inside. */
  readonly content: 'raw' | 'block' | 'span';
  /** From `<` to `>`. */
  readonly openTag: Span;
  /** `null` for void elements, and where kramdown closes the element itself. */
  readonly closeTag: Span | null;
  /** Whether its tag ends in `/>`. */
  readonly selfClosing: boolean;
  /** As written in the tag, one each, doubled ones included; `attributes` has the final values. */
  readonly tagAttributes: readonly HtmlAttribute[];
  readonly children: readonly Node[];
}

/** `name="value"` in an HTML tag. */
export interface HtmlAttribute extends Span {
  readonly name: string;
  readonly value: string;
  /** Without its quotes; `null` for an attribute without value. */
  readonly valueSpan: Span | null;
}

export interface HtmlComment extends Base {
  readonly type: 'htmlComment';
  readonly block: boolean;
  /** With its `<!--` and `-->`; processing instructions likewise. */
  readonly value: string;
}

/** `{::comment}`. */
export interface Comment extends Base {
  readonly type: 'comment';
  readonly block: boolean;
  readonly value: string;
}

/** `{::nomarkdown}`. */
export interface Raw extends Base {
  readonly type: 'raw';
  readonly block: boolean;
  /** Whether a blank line parts the block from what is above. */
  readonly spaced: boolean;
  /** What `type="…"` names; empty: every output. */
  readonly formats: readonly string[];
  readonly value: string;
}

export interface Text extends Base {
  readonly type: 'text';
  /** Unescaped, entities of its own apart; Liquid as written. */
  readonly value: string;
}

export interface Emphasis extends Base {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong extends Base {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Strikethrough extends Base {
  readonly type: 'strikethrough';
  readonly children: readonly Inline[];
}

export interface CodeSpan extends Base {
  readonly type: 'codeSpan';
  readonly value: string;
}

/** From `[` or `<` to its closing `)`, `]` or `>`, its IAL not included. */
export interface Link extends Base {
  readonly type: 'link';
  readonly kind: 'inline' | 'reference' | 'autolink';
  /** As kramdown puts it into `href`, before HTML escaping; Liquid as written. */
  readonly destination: string;
  /** Where `destination` stands: inside the parentheses, or in the link definition. */
  readonly destinationSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** `[text]` without its brackets; for an autolink what is between `<` and `>`. */
  readonly textSpan: Span;
  readonly definition: LinkDefinition | null;
  readonly children: readonly Inline[];
}

/** From `![` to its closing `)` or `]`, its IAL not included. */
export interface Image extends Base {
  readonly type: 'image';
  readonly kind: 'inline' | 'reference';
  readonly source: string;
  readonly sourceSpan: Span;
  /** Plain source text between the brackets, as kramdown writes it into `alt`. */
  readonly alt: string;
  readonly altSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly definition: LinkDefinition | null;
}

export interface LineBreak extends Base {
  readonly type: 'lineBreak';
}

export interface Entity extends Base {
  readonly type: 'entity';
  /** The character it stands for. */
  readonly value: string;
}

export interface SmartQuote extends Base {
  readonly type: 'smartQuote';
  readonly value: string;
}

export interface TypographicSymbol extends Base {
  readonly type: 'typographicSymbol';
  /** The characters it becomes, a no-break space of `<< ` and ` >>` included. */
  readonly value: string;
}

export interface FootnoteReference extends Base {
  readonly type: 'footnoteReference';
  readonly name: string;
  readonly definition: FootnoteDefinition;
}

export interface FootnoteDefinition extends Base {
  readonly type: 'footnoteDefinition';
  readonly name: string;
  readonly children: readonly Block[];
}

export interface InlineMath extends Base {
  readonly type: 'inlineMath';
  readonly value: string;
}

export interface Abbreviation extends Base {
  readonly type: 'abbreviation';
  readonly value: string;
  readonly definition: AbbreviationDefinition;
}

export interface AbbreviationDefinition extends Base {
  readonly abbreviation: string;
  readonly title: string;
}

/** `[id]: url "title"`. */
export interface LinkDefinition extends Base {
  /** Normalised as kramdown compares it: lower case, white space collapsed. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly destination: string;
  readonly destinationSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
}

/** `{:…}`, from its `{:` to its `}`. */
export interface AttributeList extends Span {
  readonly kind: 'span' | 'block' | 'definition';
  /** Of an attribute list definition, `{:name: …}`. */
  readonly name: string | null;
  readonly tokens: readonly AttributeToken[];
  /**
   * What it changes. `null` for a definition and for a list that is lost: after text, at the end of a container,
   * on something that takes no attributes.
   */
  readonly target: Node | LinkDefinition | AbbreviationDefinition | null;
  /** Why it is lost, where it is. */
  readonly loss: AttributeListLoss | null;
  /** The spaces between an element and a span list that kramdown prints as text: `[a](b) {:.x}`. */
  readonly gap: Span | null;
}

/** `text`: printed literally. `nothing`: no element takes it. `element`: what takes it shows no attributes. */
export type AttributeListLoss = 'text' | 'nothing' | 'element';

/** One token of an attribute list, separated by white space: `.a.b`, `#id`, `key="v"`, `name`, or what kramdown drops. */
export interface AttributeToken extends Span {
  readonly kind: 'pair' | 'id' | 'class' | 'reference' | 'dropped';
  /** Key of a pair, the id, the (first) class, the reference's name, or the dropped text. */
  readonly name: string;
  /** Of a pair, unescaped; of `.a.b` the names joined with blanks; of `.a#b`, see `id`. */
  readonly value: string | null;
  /** Of a pair, without its quotes. */
  readonly valueSpan: Span | null;
}

/** `{::name …}`. */
export interface Extension extends Span {
  readonly name: string;
  readonly closeTag: Span | null;
}

/** A piece of Liquid outside front matter, hidden from kramdown's grammar. */
export interface LiquidTag extends Span {
  readonly kind: 'output' | 'tag';
  /** The tag's name, `null` for an output. */
  readonly name: string | null;
  /** Whether its closing `}}` or `%}` is there. */
  readonly closed: boolean;
}

export interface Toc {
  /** The list with `{:toc}`. */
  readonly list: List;
  readonly entries: readonly TocEntry[];
}

export interface TocEntry {
  readonly heading: Heading;
  readonly children: readonly TocEntry[];
}

export interface Warning extends Span {
  readonly code: WarningCode;
  /** One line, for people. */
  readonly message: string;
}

/** kramdown's own warnings, and what it loses without a word (the last group). */
export type WarningCode =
  | 'undefined-link'
  | 'ial-after-text'
  | 'invalid-attribute-list'
  | 'extension-without-stop'
  | 'unknown-extension'
  | 'stray-stop-tag'
  | 'unknown-option'
  | 'duplicate-link-definition'
  | 'duplicate-footnote'
  | 'duplicate-abbreviation'
  | 'undefined-footnote'
  | 'unreferenced-footnote'
  | 'unclosed-html'
  | 'stray-html'
  | 'block-html-in-span'
  | 'duplicate-html-attribute'
  | 'markdown-attribute-on-span'
  | 'table-without-body'
  | 'unhandled-line'
  | 'attribute-token-dropped'
  | 'attribute-list-lost'
  | 'undefined-reference'
  | 'reference-cycle'
  | 'second-toc';
