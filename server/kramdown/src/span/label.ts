/** A link's label as kramdown compares it: lower case, white space collapsed, not trimmed. */
export function normaliseLabel(label: string): string {
  return label.replace(/[\t\n\v\f\r ]+/g, ' ').toLowerCase();
}
