/** As YAML writes it: in double quotes where it could be taken for something else. */
export function yamlWord(text: string): string {
  return isPlain(text) ? text : inDoubleQuotes(text);
}

/** In single quotes, as posts have them; in double ones where an apostrophe would have to be doubled, or nothing else will do. */
export function yamlText(text: string): string {
  if (new RegExp(unprintable).test(text)) return inDoubleQuotes(text);
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

/** The same for a word of a list: without quotes where it can be. */
export function yamlItem(text: string): string {
  return isPlain(text) ? text : yamlText(text);
}

/** An address from the site's root: without quotes where nothing in it could be taken for YAML. */
export function yamlAddress(address: string): string {
  return /^[\w./-]+$/.test(address) ? address : yamlText(address);
}

function isPlain(text: string): boolean {
  const isWord = /^[\p{L}_](?:[\p{L}\p{N}_.+/'’-]| (?=[\p{L}\p{N}]))*$/u.test(text);
  return isWord && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}

/** JSON leaves characters as they are that YAML reads only where they are escaped, and some that break lines. */
function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(
    new RegExp(unprintable, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const unprintable = '[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff]';
