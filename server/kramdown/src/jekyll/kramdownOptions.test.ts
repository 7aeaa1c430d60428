import { expect, test } from 'vitest';
import { readKramdownOptions } from './kramdownOptions.ts';

test.each([
  [{ input: 'kramdown' }, { input: 'kramdown', autoIdStripping: false }],
  [
    { auto_id_stripping: true, input: 'kramdown' },
    { input: 'kramdown', autoIdStripping: true },
  ],
  [{ auto_ids: false }, { autoIds: false }],
  [{ auto_ids: 'false' }, { autoIds: false }],
  [{ hard_wrap: 'yes' }, { hardWrap: true }],
  [{ toc_levels: '2..3' }, { tocLevels: [2, 3] }],
  [{ toc_levels: '3..1' }, { tocLevels: [] }],
  [{ toc_levels: '1,4' }, { tocLevels: [1, 4] }],
  [{ toc_levels: [1, '2'] }, { tocLevels: [1, 2] }],
  [{ footnote_nr: '4' }, { footnoteNr: 4 }],
  [{ footnote_backlink: null }, { footnoteBacklink: '' }],
  [{ smart_quotes: 'apos,apos,quot,quot' }, { smartQuotes: ['apos', 'apos', 'quot', 'quot'] }],
  [{ typographic_symbols: { hellip: '...' } }, { typographicSymbols: { hellip: '...' } }],
  [{ link_defs: { Ab: ['u', 't'], c: ['v'] } }, { linkDefs: { ab: ['u', 't'], c: ['v', null] } }],
  [{ gfm_quirks: 'no_auto_typographic' }, { gfmQuirks: ['no_auto_typographic'] }],
  [{ math_engine: null }, { mathEngine: null }],
  [{ syntax_highlighter: 'rouge', guess_lang: true }, {}],
  [null, {}],
])('reads %j', (section, options) => {
  expect(readKramdownOptions(section)).toEqual({ options, problems: [] });
});

test.each([
  [{ toc_levels: 2 }, "`toc_levels` cannot be `2`, which ends the site's build"],
  [{ toc_levels: 'x' }, "`toc_levels` cannot be `x`, which ends the site's build"],
  [{ footnote_nr: null }, "`footnote_nr` cannot be `null`, which ends the site's build"],
  [{ smart_quotes: 'a,b' }, "`smart_quotes` cannot be `a,b`, which ends the site's build"],
  [{ link_defs: { a: 'u' } }, '`link_defs` cannot be `{"a":"u"}`, which ends the site\'s build'],
  [{ input: 'gfm' }, "`input` cannot be `gfm`, which ends the site's build"],
  [{ input: 'html' }, '`input: html` is not supported here, so the site may differ from what is shown'],
  [{ math_engine: 'katex' }, '`math_engine: katex` is not supported here, so the site may differ from what is shown'],
  [{ html_to_native: true }, '`html_to_native: true` is not supported here, so the site may differ from what is shown'],
  [{ nope: 1 }, 'kramdown has no option `nope`, so it does nothing'],
])('reports %j', (section, message) => {
  expect(readKramdownOptions(section).problems.map((problem) => problem.message)).toEqual([message]);
});

test.each(['constructor', 'hasOwnProperty', 'toString', '__proto__'])('%s is no option', (key) => {
  const { options, problems } = readKramdownOptions(Object.fromEntries([[key, 1]]));
  expect([options, problems.map((problem) => problem.key)]).toEqual([{}, [key]]);
});
