import type { Messages, Output } from './io.ts';
import { printableLine } from './printable.ts';

/** Standard error as commands see it: what they quote of posts and names of files cannot break out of its line. */
export function messages({ isTerminal, write }: Output): Messages {
  return {
    isTerminal,
    write: (line) => write(`${printableLine(line.replace(/\n$/, ''))}\n`),
    raw: write,
  };
}
