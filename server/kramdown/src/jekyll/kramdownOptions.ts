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
  if (!isRecord(section)) return { options, problems };
  // `input` goes first: it brings defaults of its own
  const entries = Object.entries(section).sort(([a], [b]) => Number(b === 'input') - Number(a === 'input'));
  for (const [key, value] of entries) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const found = read?.(value) ?? null;
    if (found) Object.assign(options, found);
    const message = problemOf(key, value, read !== undefined, found !== null);
    if (message !== null) problems.push({ key, message });
  }
  return { options, problems };
}

/** Whether kramdown has an option of this name. */
export function isKnownOption(key: string): boolean {
  return Object.hasOwn(readers, key) || Object.hasOwn(notSupported, key) || withoutEffect.has(key);
}

function problemOf(key: string, value: unknown, isRead: boolean, isValid: boolean): string | null {
  const unsupported = Object.hasOwn(notSupported, key) ? notSupported[key] : undefined;
  if (unsupported?.(value))
    return `\`${key}: ${shown(value)}\` is not supported here, so the site may differ from what is shown`;
  if (isRead) return isValid ? null : `\`${key}\` cannot be \`${shown(value)}\`, which ends the site's build`;
  return unsupported || withoutEffect.has(key) ? null : `kramdown has no option \`${key}\`, so it does nothing`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Reader = (value: unknown) => Partial<KramdownOptions> | null;

const readers: Readonly<Record<string, Reader>> = {
  input: (value) => inputs.get(value) ?? null,
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
  link_defs: (value) => {
    const definitions = linkDefinitions(value);
    return definitions && { linkDefs: definitions };
  },
  math_engine: (value) => ({ mathEngine: value === 'mathjax' ? 'mathjax' : null }),
};

const inputs: ReadonlyMap<unknown, Partial<KramdownOptions>> = new Map([
  ['GFM', { input: 'GFM' }],
  ['kramdown', { input: 'kramdown', autoIdStripping: false }],
  ['Kramdown', { input: 'kramdown', autoIdStripping: false }],
]);

/** Which values of which options would change the HTML in a way that is not done here. */
const notSupported: Readonly<Record<string, (value: unknown) => boolean>> = {
  input: (value) => value === 'markdown' || value === 'html' || value === 'Markdown' || value === 'Html',
  math_engine: (value) => value !== 'mathjax' && value !== null && value !== '',
  html_to_native: isTrue,
  transliterated_header_ids: isTrue,
  remove_line_breaks_for_cjk: isTrue,
  template: (value) => value !== null && value !== '',
  header_links: isTrue,
  footnote_link_text: (value) => value !== null && value !== '' && value !== '%s',
};

/** Options that change nothing in the tree of elements under Jekyll: other converters or the highlighter read them. */
const withoutEffect: ReadonlySet<string> = new Set([
  'entity_output',
  'syntax_highlighter',
  'syntax_highlighter_opts',
  'enable_coderay',
  'coderay',
  'math_engine_opts',
  'show_warnings',
  'guess_lang',
  'line_width',
  'latex_headers',
  'remove_block_html_tags',
  'remove_span_html_tags',
  'forbidden_inline_options',
  'list_indent',
  'default_lang',
]);

/** kramdown takes anything for true that does not say false. */
function isTrue(value: unknown): boolean {
  return value !== false && value !== 'false' && value !== null && value !== undefined && value !== '';
}

function flag(make: (value: boolean) => Partial<KramdownOptions>): Reader {
  return (value) => make(isTrue(value));
}

function text(make: (value: string) => Partial<KramdownOptions>): Reader {
  return (value) => (typeof value === 'string' ? make(value) : value === null ? make('') : null);
}

function whole(make: (value: number) => Partial<KramdownOptions>): Reader {
  return (value) => (/^[+-]?\d+$/.test(String(value)) ? make(Number(value)) : null);
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

/** `2..3`, `2,3` or a list. */
function tocLevels(value: unknown): readonly number[] | null {
  const [, first, last] = typeof value === 'string' ? (/^(\d)\.\.(\d)$/.exec(value) ?? []) : [];
  if (first !== undefined && last !== undefined) {
    const length = Math.max(0, Number(last) - Number(first) + 1);
    return Array.from({ length }, (_, index) => Number(first) + index);
  }
  const list: readonly unknown[] | null = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : null;
  const levels = list?.map(Number) ?? null;
  return levels?.every(Number.isInteger) ? levels : null;
}

/** Id → address, or address and title. */
function linkDefinitions(value: unknown): KramdownOptions['linkDefs'] | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (!entries.every(([, definition]) => Array.isArray(definition))) return null;
  return Object.fromEntries(
    entries.map(([id, definition]) => {
      const [address, title] = Array.isArray(definition) ? definition : [];
      return [id.toLowerCase(), [String(address), typeof title === 'string' ? title : null] as const];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
