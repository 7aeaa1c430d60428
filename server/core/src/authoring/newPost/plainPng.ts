/**
 * A picture of one colour as a PNG file, some hundred bytes long: what stands in for a post's header until there is a
 * real one. Such a file is three pieces and a checksum, which is less than any library would bring along.
 * @param colour red, green and blue, 0–255
 */
export function plainPng(width: number, height: number, colour: readonly [number, number, number]): Uint8Array {
  // one bit a pixel, all of them the palette's first colour; each row begins with the filter that it has: none
  const size = (1 + Math.ceil(width / 8)) * height;
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 1, palette, 0, 0, 0]),
    ...chunk('PLTE', colour),
    ...chunk('IDAT', deflatedZeros(size)),
    ...chunk('IEND', []),
  ]);
}

/** PNG's number for pictures whose pixels are places in a list of colours. */
const palette = 3;

function chunk(type: string, data: readonly number[]): readonly number[] {
  const content = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...bytesOf(data.length), ...content, ...bytesOf(crc(content))];
}

function bytesOf(number: number): readonly number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}

/** CRC-32 as PNG and ZIP have it. */
function crc(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest;
}

/**
 * So many zeros as zlib packs them with its fixed codes (RFC 1950 and 1951): one zero, then "repeat the byte before"
 * again and again. No system's zlib is needed, and each makes the same file.
 * @param size at least 1
 */
function deflatedZeros(size: number): readonly number[] {
  const isLast = '1';
  const fixedCodes = '10';
  let bits = `${isLast}${fixedCodes}${zero}`;
  let left = size - 1;
  for (const { length, code } of repetitions) {
    bits += code.repeat(Math.floor(left / length));
    left %= length;
  }
  bits += zero.repeat(left) + endOfBlock;
  const bytes = bits.match(/.{1,8}/g) ?? [];
  const packed = bytes.map((byte) => Number.parseInt([...byte.padEnd(8, '0')].reverse().join(''), 2));
  // Adler-32 of zeros: what it sums up stays 1, the sum of the sums grows by one with each
  const adler = [...bytesOf(size % 65_521).slice(2), 0, 1];
  const header = [0x78, 0x01];
  return [...header, ...packed, ...adler];
}

/** In the order of the stream, where a byte's lowest bit comes first. */
const zero = '00110000';
const endOfBlock = '0000000';
const oneByteBack = '00000';
const repetitions = [
  { length: 258, code: `11000101${oneByteBack}` },
  { length: 10, code: `0001000${oneByteBack}` },
];
