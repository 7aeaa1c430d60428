import { opaque } from './prose.ts';

const opaqueCode: number = opaque.charCodeAt(0);

/** How many words are in running text: each begins with a letter or a digit and goes on to white space or to what is no text. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInWord) isInWord = code !== opaqueCode && !isSpace(code);
    else if (beginsWord(text, index, code)) {
      words++;
      isInWord = true;
    }
  }
  return words;
}

function beginsWord(text: string, index: number, code: number): boolean {
  // most letters by far
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return code !== opaqueCode && /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is white space, as `\s` has it. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}
