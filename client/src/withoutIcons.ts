/** A text of somebody else in a list of VS Code, which makes icons of words such as `$(bug)`. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
