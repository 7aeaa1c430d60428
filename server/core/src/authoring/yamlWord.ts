/** As YAML writes it: in double quotes where it could be taken for something else. */
export function yamlWord(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** The same with single quotes, as posts have them; double ones only where nothing else will do. */
export function yamlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can escape them
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`;
}

/** The same for a word of a list: without quotes where it can be. */
export function yamlItem(text: string): string {
  return isPlain(text) ? text : yamlText(text);
}

function isPlain(text: string): boolean {
  const isWord = /^[\p{L}_](?:[\p{L}\p{N}_.+/-]| (?=[\p{L}\p{N}]))*$/u.test(text);
  return isWord && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
