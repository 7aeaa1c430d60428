/** ASCII white space, as Ruby's `\s` has it. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** ASCII letter, digit or `_`, as Ruby's `\w` has it. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
