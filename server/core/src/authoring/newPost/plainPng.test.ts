import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isPlain, sizeOf } from '../../site/pictures.ts';
import { plainPng } from './plainPng.ts';

test.each([
  [500, 293],
  [1, 1],
  [1200, 630],
  [7, 259],
])('%i × %i: every reader agrees on its size, its pixels and its checksums', (width, height) => {
  const file = Buffer.from(plainPng(width, height, [68, 84, 106]));
  expect(sizeOf(file)).toEqual({ width, height });
  expect(isPlain(file)).toBe(true);
  expect(file.length).toBeLessThan(800);
  const chunks = chunksOf(file);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  for (const { checked, sum } of chunks) expect(sum).toBe(crc32(checked));
  expect([...(chunks[1]?.data ?? [])]).toEqual([68, 84, 106]);
  const rows = inflateSync(chunks[2]?.data ?? new Uint8Array());
  expect(rows.length).toBe((1 + Math.ceil(width / 8)) * height);
  expect(rows.every((byte) => byte === 0)).toBe(true);
});

test('a picture of two colours is not plain, nor is what is cut off', () => {
  const file = Buffer.from(plainPng(2, 2, [68, 84, 106]));
  expect(isPlain(file.subarray(0, 30))).toBe(false);
  // the palette's length: six bytes are two colours
  file[36] = 6;
  expect(isPlain(file)).toBe(false);
});

function chunksOf(file: Buffer) {
  const chunks: { type: string; data: Buffer; checked: Buffer; sum: number }[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({
      type,
      data: file.subarray(at + 8, end),
      checked: file.subarray(at + 4, end),
      sum: file.readUInt32BE(end),
    });
    at = end + 4;
  }
  return chunks;
}
