import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchFailure } from '@lectern/core/site/fetcher.ts';
import type { Reply } from './exchange.ts';
import { failed, tooLarge } from './fetchFailure.ts';

/** The text of a reply, unpacked. Reads no further than `mostBytes` of it. Rejects where the connection breaks. */
export async function readBody({ body, charset }: Reply, mostBytes: number): Promise<string | FetchFailure> {
  const encoding = body.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const unpack = unpacker(encoding);
  if (unpack === null) return failed(`The server packs its answer in a way that it was not asked for (${encoding})`);
  const chunks: Buffer[] = [];
  let size = 0;
  if (unpack !== 'plain') body.on('error', (error) => unpack.destroy(error)).pipe(unpack);
  for await (const chunk of unpack === 'plain' ? body : unpack) {
    size += chunk.length;
    if (size > mostBytes) break;
    chunks.push(chunk);
  }
  return size > mostBytes ? tooLarge(mostBytes) : decoded(Buffer.concat(chunks), charset);
}

function unpacker(encoding: string): Transform | 'plain' | null {
  switch (encoding) {
    case '':
    case 'identity':
      return 'plain';
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

/** A byte order mark counts, then what the server says, then UTF-8. */
function decoded(bytes: Buffer, charset: string | null): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextDecoder(hasMark || charset === null || !isKnown(charset) ? 'utf-8' : charset).decode(bytes);
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
