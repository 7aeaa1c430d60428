import type { Range } from 'vscode-languageserver-types';
import { decode } from '../site/paths.ts';
import type { FileChange } from '../text/change.ts';
import type { EditableFile } from './workspaceEdit.ts';

/** A piece of a file, as it is once the file is changed. */
export interface ChangedPlace {
  readonly uri: string;
  /** Whole lines. */
  readonly range: Range;
}

/**
 * Where changes first write into another file than the one at `uri`: its editor shows nothing of that. `null` where all
 * of them stay in the file, or only rename others.
 */
export function changeElsewhere(
  uri: string,
  changes: readonly FileChange[],
  fileOf: (uri: string) => EditableFile | null,
): ChangedPlace | null {
  for (const change of changes) {
    if (change.kind === 'rename' || decode(change.uri) === decode(uri)) continue;
    if (change.kind === 'create') return { uri: change.uri, range: writtenLines(change.text, 0) };
    const [first] = change.edits;
    const line = first && fileOf(change.uri)?.lines.positionAt(first.span.start).line;
    if (line !== undefined) return { uri: change.uri, range: writtenLines(first?.text ?? '', line) };
  }
  return null;
}

/** Blank lines around it left out. */
function writtenLines(text: string, line: number): Range {
  const before = newlines(/^\s*/.exec(text)?.[0] ?? '');
  const lines = newlines(text.trim());
  return {
    start: { line: line + before, character: 0 },
    end: { line: line + before + lines + 1, character: 0 },
  };
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
