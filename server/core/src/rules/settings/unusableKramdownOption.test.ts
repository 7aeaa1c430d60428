import { expect, test } from 'vitest';
import { buildSite } from '../../site/buildSite.ts';
import { runSiteRules } from '../runRules.ts';

test.each([
  ['an option that is none', 'kramdown:\n  ⟦toc_level: 2..3⟧\n  hard_wrap: true\n'],
  ['a value that ends the build', 'title: a\nkramdown: {⟦footnote_nr: first⟧, input: GFM}\n'],
  ['options that are not followed', 'kramdown:\n  ⟦html_to_native: true⟧\n  ⟦math_engine: katex⟧ # why not\n'],
  ['an option without a value', 'kramdown:\n  ⟦toc_level⟧:\n'],
  ['the last of two sections', 'kramdown: {toc_level: 1}\nkramdown: {⟦auto_id: true⟧}\n'],
  ['options of other converters', 'kramdown:\n  line_width: 80\n  syntax_highlighter_opts: {disable: true}\n'],
  ['options in force that change nothing', 'kramdown:\n  html_to_native: false\n  math_engine: mathjax\n'],
  ['another engine', 'markdown: CommonMark\nkramdown: {toc_level: 1}\n'],
  ['no section', 'kramdown:\n'],
  ['a section that is none', 'kramdown: GFM\n'],
  ['broken YAML', 'kramdown: {toc_levels: [1\n'],
])('unusable-kramdown-option: %s', (_name, source) => {
  const text = source.replace(/[⟦⟧]/g, '');
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map([['_config.yml', text]]) });
  const found = runSiteRules(site, { 'broken-yaml-file': 'off' }).map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual([...source.matchAll(/⟦(.*?)⟧/g)].map(([, marked]) => marked));
});

test('the message says what becomes of the option', () => {
  const text = 'kramdown:\n  transliterated_header_ids: true\n';
  const site = buildSite({ root: 'file:///blog', files: [], texts: new Map([['_config.yml', text]]) });
  expect(runSiteRules(site).map(({ uri, rule, message }) => [uri, rule, message])).toEqual([
    [
      'file:///blog/_config.yml',
      'unusable-kramdown-option',
      '`transliterated_header_ids: true` is not supported here, so the site may differ from what is shown',
    ],
  ]);
});
