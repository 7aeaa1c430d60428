import type { WarningCode } from 'markdown-it-kramdown';

/** What our parser reports where kramdown says nothing. */
const silentLosses: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'attribute-token-dropped',
  'attribute-list-lost',
  'undefined-reference',
  'reference-cycle',
  'second-toc',
]);

export function isKramdownsOwn(code: WarningCode): boolean {
  return !silentLosses.has(code);
}

const messages: readonly (readonly [RegExp, WarningCode])[] = [
  [/^No link definition for link ID /, 'undefined-link'],
  [/^Found span IAL after text /, 'ial-after-text'],
  [/^No or invalid attributes found in IAL\/ALD content/, 'invalid-attribute-list'],
  [/^No stop tag for extension /, 'extension-without-stop'],
  [/^Invalid extension with name /, 'unknown-extension'],
  [/^Invalid extension stop tag /, 'stray-stop-tag'],
  [/^(Unknown kramdown option|Option .* may not be set inline)/, 'unknown-option'],
  [/^Duplicate link ID /, 'duplicate-link-definition'],
  [/^Duplicate footnote name /, 'duplicate-footnote'],
  [/^Duplicate abbreviation ID /, 'duplicate-abbreviation'],
  [/^Footnote definition for .* not found /, 'undefined-footnote'],
  [/^Footnote definition for .* is unreferenced /, 'unreferenced-footnote'],
  [/^Found no end tag for /, 'unclosed-html'],
  [/^Found invalidly used HTML closing tag for /, 'stray-html'],
  [/^Found block HTML tag /, 'block-html-in-span'],
  [/^Duplicate HTML attribute /, 'duplicate-html-attribute'],
  [/^Cannot use block-level parsing in span-level HTML tag /, 'markdown-attribute-on-span'],
  [/^Found table without body /, 'table-without-body'],
  [/no block parser handled the line/, 'unhandled-line'],
];

/** Our code for a message of kramdown's, or the message itself where there is none. */
export function warningCode(message: string): string {
  return messages.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}
