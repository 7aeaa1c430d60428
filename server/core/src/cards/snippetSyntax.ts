/** Text that a snippet inserts as it stands. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop with a text to type over; stop 0 is where the cursor ends up. */
export function placeholder(stop: number, text: string): string {
  return `\${${stop}:${literal(text)}}`;
}

/** A tab stop that offers texts, the first one inserted. */
export function choice(stop: number, texts: readonly string[]): string {
  return `\${${stop}|${texts.map((text) => text.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
