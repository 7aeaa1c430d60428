import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './driver.ts';

/** A case: `=== name`, perhaps with kramdown's options as JSON behind it, and the lines up to the next one. */
export interface Case extends Request {
  /** File and name: `lists: nested`. */
  readonly name: string;
}

/** All tables of the folder `cases`, by construct group. */
export function caseTables(): ReadonlyMap<string, readonly Case[]> {
  const folder = fileURLToPath(new URL('cases/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(files.sort().map((name) => [basename(name, '.txt'), readCases(`${folder}${name}`)]));
}

/**
 * Reads one table. Lines before the first `===` are remarks. What an editor would lose or hide is written as a sign:
 * `␉` tab, `␠` blank, `␍` carriage return, `␀` NUL, `⍽` no-break space; `␄` at the very end: no newline there.
 */
export function readCases(file: string): readonly Case[] {
  const group = basename(file, '.txt');
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('\n');
      const [, name = '', json] = /^(.*?)\s*(\{.*\})?$/.exec(piece.slice(0, end)) ?? [];
      const text = piece
        .slice(end + 1)
        .replace(/\n\n$/, '\n')
        .replace(/[␉␠␍␀⍽]/g, (sign) => signs.get(sign) ?? sign)
        .replace(/␄\n*$/, '');
      return { name: `${group}: ${name}`, text, ...(json === undefined ? {} : { options: JSON.parse(json) }) };
    });
}

const signs: ReadonlyMap<string, string> = new Map([
  ['␉', '\t'],
  ['␠', ' '],
  ['␍', '\r'],
  ['␀', '\0'],
  ['⍽', '\u00a0'],
]);
