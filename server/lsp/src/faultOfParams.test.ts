import { expect, test } from 'vitest';
import { faultOfParams } from './faultOfParams.ts';

const textDocument = { uri: 'file:///a.md' };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };

test.each<[string, unknown]>([
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
  ['textDocument/documentLink', { textDocument }],
  ['lectern/blog', { textDocument }],
  ['lectern/of-our-own', { title: 'A' }],
  ['shutdown', undefined],
  ['shutdown', null],
])('%s %j', (method, params) => {
  expect(faultOfParams(method, params)).toBeNull();
});

test.each<[string, unknown, string]>([
  ['textDocument/hover', undefined, 'textDocument.uri is no text'],
  ['textDocument/hover', [], 'textDocument.uri is no text'],
  ['textDocument/documentLink', { textDocument: { uri: 1 } }, 'textDocument.uri is no text'],
  ['lectern/blog', { textDocument: null }, 'textDocument.uri is no text'],
  ['textDocument/hover', { textDocument }, 'position has no line and character that count from 0'],
  ['lectern/a', { position: { line: -1, character: 0 } }, 'position has no line and character that count from 0'],
  ['lectern/a', { position: { line: 0, character: 0.5 } }, 'position has no line and character that count from 0'],
  ['textDocument/codeAction', { textDocument }, 'range has no start and end'],
  ['textDocument/codeAction', { textDocument, range: { start: position } }, 'range has no start and end'],
  ['textDocument/codeAction', { textDocument, range }, 'context.diagnostics is no list'],
])('%s %j: %s', (method, params, fault) => {
  expect(faultOfParams(method, params)).toBe(fault);
});
