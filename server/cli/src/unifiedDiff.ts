import { type Change, changesBetween } from './shortestDiff.ts';

/** Lines around a change that a diff shows. */
const context = 3;

/** A unified diff of two texts as `git apply` takes it, empty where they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const old = linesOf(before);
  const changed = linesOf(after);
  const hunks = hunksOf(changesBetween(old, changed), old.length);
  return `--- ${side('a', file)}\n+++ ${side('b', file)}\n${hunks.map((hunk) => hunkText(hunk, old, changed)).join('')}`;
}

/** A file's name as Git writes it: quoted where it needs to be, and before a tab where it holds spaces. */
function side(prefix: string, file: string): string {
  const path = file.startsWith('/') ? file : `${prefix}/${file}`;
  const quoted = path.replace(/["\\\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, inQuotes);
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

function inQuotes(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** With their line ends: a last line without one differs from one that has it. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function hunksOf(changes: readonly Change[], length: number): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.oldEnd ?? -length;
    if (last && change.oldStart - end <= context * 2) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(hunk: readonly Change[], old: readonly string[], changed: readonly string[]): string {
  const [first] = hunk;
  const last = hunk.at(-1);
  if (!first || !last) return '';
  const start = Math.max(0, first.oldStart - context);
  const end = Math.min(old.length, last.oldEnd + context);
  const newStart = first.newStart - (first.oldStart - start);
  const newEnd = last.newEnd + (end - last.oldEnd);
  const rows: string[] = [];
  let at = start;
  for (const change of hunk) {
    rows.push(...old.slice(at, change.oldStart).map((line) => row(' ', line)));
    rows.push(...old.slice(change.oldStart, change.oldEnd).map((line) => row('-', line)));
    rows.push(...changed.slice(change.newStart, change.newEnd).map((line) => row('+', line)));
    at = change.oldEnd;
  }
  rows.push(...old.slice(at, end).map((line) => row(' ', line)));
  return `@@ -${range(start, end)} +${range(newStart, newEnd)} @@\n${rows.join('')}`;
}

function row(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

function range(start: number, end: number): string {
  const count = end - start;
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
