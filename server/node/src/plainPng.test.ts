import { crc32, inflateSync } from 'node:zlib';
import { sizeOf } from '@lectern/core/site/pictures.ts';
import { expect, test } from 'vitest';
import { plainPng } from './plainPng.ts';

test.each([
  [500, 293],
  [1, 1],
  [1200, 630],
])('%i × %i: every reader agrees on its size, its pixels and its checksums', (width, height) => {
  const file = Buffer.from(plainPng(width, height, [68, 84, 106]));
  expect(sizeOf(file)).toEqual({ width, height });
  expect(file.length).toBeLessThan(400);
  const chunks = chunksOf(file);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  for (const { checked, sum } of chunks) expect(sum).toBe(crc32(checked));
  expect([...(chunks[1]?.data ?? [])]).toEqual([68, 84, 106]);
  const rows = inflateSync(chunks[2]?.data ?? new Uint8Array());
  expect(rows.length).toBe((1 + Math.ceil(width / 8)) * height);
  expect(rows.every((byte) => byte === 0)).toBe(true);
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
