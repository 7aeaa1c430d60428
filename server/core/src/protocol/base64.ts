/** How bytes travel: `[72, 105]` is `SGk=`. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += digit(group >>> 18) + digit(group >>> 12);
    text += (second === undefined ? '=' : digit(group >>> 6)) + (third === undefined ? '=' : digit(group));
  }
  return text;
}

/** @param text as `toBase64` writes it */
export function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let rest = 0;
  let bits = 0;
  let at = 0;
  for (const letter of digits) {
    rest = ((rest << 6) | alphabet.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (rest >>> bits) & 255;
  }
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function digit(value: number): string {
  return alphabet.charAt(value & 63);
}
