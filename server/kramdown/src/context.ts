import { type Derived, nothingDerived } from './derived.ts';
import { type Highlights, noHighlights } from './jekyll/highlight.ts';
import type { KramdownOptions } from './options.ts';
import { normaliseLabel } from './span/label.ts';
import type {
  AbbreviationDefinition,
  AttributeList,
  Extension,
  FootnoteDefinition,
  HtmlElement,
  Image,
  Link,
  LinkDefinition,
  Span,
  Warning,
  WarningCode,
} from './tree.ts';

/** What one call of `parse` gathers: blocks fill the definitions first, spans are read afterwards and use them. */
export interface Context {
  /** The site's options; `{::options}` in the text replaces it by a changed copy. */
  options: KramdownOptions;
  /** Same length as the file, line by line; here kramdown's grammar is read. */
  readonly masked: string;
  /** The file as written: values that hold Liquid are taken from here. */
  readonly original: string;
  readonly highlights: Highlights;
  /** Last definition wins, by normalised label. */
  readonly linkDefinitions: Map<string, LinkDefinition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Those whose marker was read, though it may be none in the tree: in a picture's text, or before another reading. */
  readonly marked: Set<FootnoteDefinition>;
  readonly abbreviations: Map<string, AbbreviationDefinition>;
  /** Attribute list definitions by name, each in the order of the source: they add up. */
  readonly attributeListDefinitions: Map<string, AttributeList[]>;
  readonly attributeLists: AttributeList[];
  readonly extensions: Extension[];
  readonly links: (Link | HtmlElement)[];
  readonly images: (Image | HtmlElement)[];
  readonly warnings: Warning[];
  /** Reports once per code and span, however often the parser comes by. */
  warn(code: WarningCode, span: Span, message: string): void;
  readonly derived: Derived;
  /** Units of work done: what the tests of pathological input compare at n and 2n. */
  steps: number;
}

/** `masked` has the length of `original`; they are the same where nothing is masked. */
export function createContext(
  masked: string,
  original: string,
  options: KramdownOptions,
  highlights: Highlights = noHighlights,
): Context {
  const warnings: Warning[] = [];
  const reported = new Set<string>();
  return {
    options,
    masked,
    original,
    highlights,
    linkDefinitions: configured(options),
    footnotes: new Map(),
    marked: new Set(),
    abbreviations: new Map(),
    attributeListDefinitions: new Map(),
    attributeLists: [],
    extensions: [],
    links: [],
    images: [],
    warnings,
    warn(code, span, message) {
      const key = `${code} ${span.start} ${span.end}`;
      if (reported.has(key)) return;
      reported.add(key);
      warnings.push({ code, message, start: span.start, end: span.end });
    },
    derived: nothingDerived(),
    steps: 0,
  };
}

/** Link definitions of the site's configuration: they stand nowhere in the file. */
function configured({ linkDefs }: KramdownOptions): Map<string, LinkDefinition> {
  const nowhere = { start: 0, end: 0 };
  return new Map(
    Object.entries(linkDefs).map(([id, [destination, title]]) => {
      const label = normaliseLabel(id);
      return [
        label,
        {
          ...nowhere,
          label,
          labelSpan: nowhere,
          destination,
          destinationSpan: nowhere,
          title,
          titleSpan: null,
          attributes: null,
        },
      ];
    }),
  );
}
