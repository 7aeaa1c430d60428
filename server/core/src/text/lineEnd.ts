/** The line end that is used around an offset: of the line that it is on, else of the one before. */
export function lineEndAt(text: string, offset: number): '\r\n' | '\n' {
  const next = text.indexOf('\n', offset);
  const at = next < 0 ? text.lastIndexOf('\n', offset) : next;
  return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}
