import { expect, test } from 'vitest';
import type { FileChange } from '../text/change.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { workspaceEdit } from './workspaceEdit.ts';

const edit: FileChange = {
  kind: 'edit',
  uri: 'file:///a',
  edits: [{ span: { start: 2, end: 3 }, text: 'X' }],
};
const create: FileChange = { kind: 'create', uri: 'file:///b', text: 'new' };
const rename: FileChange = { kind: 'rename', from: 'file:///c', to: 'file:///d' };
const fileOf = () => ({ lines: lineIndex('a\nb'), version: null });
const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
const start = { line: 0, character: 0 };

test('edits, new files and renames in their order', () => {
  expect(workspaceEdit([edit, create, rename], { documentChanges: true, fileOf })).toEqual({
    documentChanges: [
      { textDocument: { uri: 'file:///a', version: null }, edits: [{ range, newText: 'X' }] },
      { kind: 'create', uri: 'file:///b' },
      { textDocument: { uri: 'file:///b', version: null }, edits: [{ range: { start, end: start }, newText: 'new' }] },
      { kind: 'rename', oldUri: 'file:///c', newUri: 'file:///d' },
    ],
  });
});

test('an editor that knows edits only gets those, and nothing where more is needed', () => {
  expect(workspaceEdit([edit], { documentChanges: false, fileOf })).toEqual({
    changes: { 'file:///a': [{ range, newText: 'X' }] },
  });
  expect(workspaceEdit([edit, create], { documentChanges: false, fileOf })).toBe(null);
});
