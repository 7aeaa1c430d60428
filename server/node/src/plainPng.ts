import { deflateSync } from 'node:zlib';

/**
 * A picture of one colour as a PNG file, some hundred bytes long: what stands in for a post's header until there is a
 * real one. Such a file is three pieces and a checksum, which is less than any library would bring along.
 * @param colour red, green and blue, 0–255
 */
export function plainPng(width: number, height: number, colour: readonly [number, number, number]): Uint8Array {
  // one bit a pixel, all of them the palette's first colour; each row begins with the filter that it has: none
  const rows = new Uint8Array((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 1, palette, 0, 0, 0]),
    chunk('PLTE', colour),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', []),
  ]);
}

/** PNG's number for pictures whose pixels are places in a list of colours. */
const palette = 3;

function chunk(type: string, data: Iterable<number>): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from([...data])]);
  return Buffer.concat([
    Buffer.from(bytesOf(content.length - type.length)),
    content,
    Buffer.from(bytesOf(crc(content))),
  ]);
}

function bytesOf(number: number): readonly number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}

/** CRC-32 as PNG and ZIP have it; Node's own is younger than the oldest Node that the command line runs on. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest;
}
