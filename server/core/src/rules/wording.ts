/** ` – did you mean …?`, or nothing without candidates. */
export function suggestion(candidates: readonly string[]): string {
  return candidates.length > 0 ? `; did you mean ${list(candidates, 'or')}?` : '';
}

/** `a`, `b` and `c`, each as code. */
export function list(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A piece of the post as a message shows it: on one line, and no longer than a line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** A message as a label that renders no Markdown has it: words that are marked as code go without their backticks. */
export function asLabel(message: string): string {
  return message.replace(/(?<!`)`([^`\n]+)`(?!`)/g, '$1');
}
