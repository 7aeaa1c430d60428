import type { KramdownOptions } from '../options.ts';

/** A key of the section that says nothing to the parser, and why. */
export interface OptionProblem {
  readonly key: string;
  readonly message: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the section `kramdown:` of `_config.yml`: what it sets, and what of it means nothing here. */
export function readKramdownOptions(section: unknown): {
  readonly options: Partial<KramdownOptions>;
  readonly problems: readonly OptionProblem[];
} {
  const options: Partial<Mutable<KramdownOptions>> = {};
  const problems: OptionProblem[] = [];
  if (typeof section !== 'object' || section === null) return { options, problems };
  for (const [key, value] of Object.entries(section)) {
    const read = readers[key];
    if (read) {
      const found = read(value);
      if (found) Object.assign(options, found);
      else problems.push({ key, message: `\`${key}\` cannot be \`${JSON.stringify(value)}\`` });
    } else if (!elsewhere.has(key)) problems.push({ key, message: `kramdown has no option \`${key}\`` });
  }
  return { options, problems };
}

type Reader = (value: unknown) => Partial<KramdownOptions> | null;

const readers: Readonly<Record<string, Reader>> = {
  input: (value) => {
    const input = typeof value === 'string' ? value.toLowerCase() : '';
    return input === 'gfm' ? { input: 'GFM' } : input === 'kramdown' ? { input: 'kramdown' } : null;
  },
  auto_ids: flag((autoIds) => ({ autoIds })),
  auto_id_prefix: text((autoIdPrefix) => ({ autoIdPrefix })),
  auto_id_stripping: flag((autoIdStripping) => ({ autoIdStripping })),
  footnote_nr: whole((footnoteNr) => ({ footnoteNr })),
  footnote_backlink: text((footnoteBacklink) => ({ footnoteBacklink })),
  footnote_backlink_inline: flag((footnoteBacklinkInline) => ({ footnoteBacklinkInline })),
  footnote_prefix: text((footnotePrefix) => ({ footnotePrefix })),
  gfm_quirks: words((gfmQuirks) => ({ gfmQuirks })),
  hard_wrap: flag((hardWrap) => ({ hardWrap })),
  header_offset: whole((headerOffset) => ({ headerOffset })),
  html_to_native: flag((htmlToNative) => ({ htmlToNative })),
  parse_block_html: flag((parseBlockHtml) => ({ parseBlockHtml })),
  parse_span_html: flag((parseSpanHtml) => ({ parseSpanHtml })),
  smart_quotes: words(([leftSingle, rightSingle, leftDouble, rightDouble, ...more]) =>
    leftSingle && rightSingle && leftDouble && rightDouble && more.length === 0
      ? { smartQuotes: [leftSingle, rightSingle, leftDouble, rightDouble] }
      : null,
  ),
  toc_levels: (value) => {
    const levels = tocLevels(value);
    return levels && { tocLevels: levels };
  },
  typographic_symbols: (value) =>
    isRecord(value)
      ? { typographicSymbols: Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)])) }
      : null,
  transliterated_header_ids: flag((transliteratedHeaderIds) => ({ transliteratedHeaderIds })),
  link_defs: (value) => (isRecord(value) ? { linkDefs: linkDefinitions(value) } : null),
  math_engine: (value) => ({ mathEngine: value === 'mathjax' ? 'mathjax' : null }),
};

/** Options of kramdown that other converters or Jekyll's highlighter read: they change nothing that is parsed here. */
const elsewhere: ReadonlySet<string> = new Set([
  'entity_output',
  'syntax_highlighter',
  'syntax_highlighter_opts',
  'enable_coderay',
  'coderay',
  'math_engine_opts',
  'show_warnings',
  'template',
  'line_width',
  'latex_headers',
  'remove_block_html_tags',
  'remove_span_html_tags',
  'remove_line_breaks_for_cjk',
  'ignore_unknown_options',
  'forbidden_inline_options',
  'list_indent',
  'default_lang',
]);

function flag(make: (value: boolean) => Partial<KramdownOptions>): Reader {
  return (value) =>
    typeof value === 'boolean' ? make(value) : value === 'true' || value === 'false' ? make(value === 'true') : null;
}

function text(make: (value: string) => Partial<KramdownOptions>): Reader {
  return (value) => (typeof value === 'string' ? make(value) : value === null ? make('') : null);
}

function whole(make: (value: number) => Partial<KramdownOptions>): Reader {
  return (value) => (Number.isInteger(Number(value)) ? make(Number(value)) : null);
}

/** A list, or text with commas between its words. */
function words(make: (value: readonly string[]) => Partial<KramdownOptions> | null): Reader {
  return (value) => {
    if (value === null) return make([]);
    const list: readonly unknown[] | null = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? value.split(',')
        : null;
    return list && make(list.map((word) => String(word).trim()).filter((word) => word !== ''));
  };
}

/** `2..3`, `2,3`, a number or a list. */
function tocLevels(value: unknown): readonly number[] | null {
  const range = typeof value === 'string' ? /^(\d)\.\.(\d)$/.exec(value.trim()) : null;
  const levels = range
    ? Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, index) => Number(range[1]) + index)
    : (Array.isArray(value) ? value : String(value).split(',')).map(Number);
  return levels.every((level) => level >= 1 && level <= 6) ? levels : null;
}

function linkDefinitions(value: Readonly<Record<string, unknown>>): KramdownOptions['linkDefs'] {
  return Object.fromEntries(
    Object.entries(value).map(([id, definition]) => {
      const [address, title] = Array.isArray(definition) ? definition : [definition, null];
      return [id.toLowerCase(), [String(address), typeof title === 'string' ? title : null] as const];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
