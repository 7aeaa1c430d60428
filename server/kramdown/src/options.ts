/** kramdown's options as Jekyll sets them; a site's `kramdown:` section overrides them. */
export interface KramdownOptions {
  readonly input: 'GFM' | 'kramdown';
  readonly autoIds: boolean;
  readonly autoIdPrefix: string;
  readonly autoIdStripping: boolean;
  readonly footnoteNr: number;
  readonly footnoteBacklink: string;
  readonly footnoteBacklinkInline: boolean;
  readonly footnotePrefix: string;
  readonly gfmQuirks: readonly string[];
  readonly hardWrap: boolean;
  readonly headerOffset: number;
  readonly htmlToNative: boolean;
  readonly parseBlockHtml: boolean;
  readonly parseSpanHtml: boolean;
  /** Left and right single, left and right double quote: entity names or literal text, as in kramdown's option. */
  readonly smartQuotes: readonly [string, string, string, string];
  readonly tocLevels: readonly number[];
  /** Symbol name (`hellip`, `mdash`, …) to replacement. */
  readonly typographicSymbols: Readonly<Record<string, string>>;
  readonly transliteratedHeaderIds: boolean;
  readonly linkDefs: Readonly<Record<string, readonly [string, string | null]>>;
  readonly mathEngine: 'mathjax' | null;
}

export const jekyllDefaults: KramdownOptions = {
  input: 'GFM',
  autoIds: true,
  autoIdPrefix: '',
  autoIdStripping: true,
  footnoteNr: 1,
  footnoteBacklink: '&#8617;',
  footnoteBacklinkInline: false,
  footnotePrefix: '',
  gfmQuirks: ['paragraph_end'],
  hardWrap: false,
  headerOffset: 0,
  htmlToNative: false,
  parseBlockHtml: false,
  parseSpanHtml: true,
  smartQuotes: ['lsquo', 'rsquo', 'ldquo', 'rdquo'],
  tocLevels: [1, 2, 3, 4, 5, 6],
  typographicSymbols: {},
  transliteratedHeaderIds: false,
  linkDefs: {},
  mathEngine: 'mathjax',
};
