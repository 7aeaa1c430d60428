/**
 * A text of a post, or the name of a file, as one line that is safe to print: what would break the line, move a
 * terminal's cursor or turn the direction of writing is shown as an escape, such as `\n` or `\u001B`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => short[character] ?? escaped(character));
}

/** The same for a line that begins with it: one that begins with `::` commands a workflow of GitHub Actions. */
export function printableLine(text: string): string {
  const line = printable(text);
  return line.trimStart().startsWith('::') ? `./${line}` : line;
}

/** Lines as somebody reads them on a terminal, with their tabs; a file or another program gets them as they are. */
export function printableText(text: string, { isTerminal }: { readonly isTerminal: boolean }): string {
  return isTerminal ? text.replace(/[^\n\t]+/g, printable) : text;
}

// Cc: the control characters, C0, DEL and C1; the rest: separators of lines and paragraphs
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
