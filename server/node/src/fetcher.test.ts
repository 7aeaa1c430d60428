import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Fetched, FetchOptions } from '@lectern/core/site/fetcher.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFetcher } from './fetcher.ts';

const megabyte = 1_000_000;

type Answer = (response: ServerResponse) => void;

const redirect =
  (status: number, location: string): Answer =>
  (response) =>
    response.writeHead(status, { location }).end('moved');

const text =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);

const hung: Answer = (response) => {
  response.writeHead(200).write('the beginning, and then nothing');
};

const answers: Readonly<Record<string, Answer>> = {
  '/text': text('é'),
  '/json': text('{}', { 'content-type': 'Application/JSON; charset=UTF-8' }),
  '/untyped': (response) => response.writeHead(200).end('x'),
  '/marked': text(Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), { 'content-type': 'text/plain; charset=latin1' }),
  '/latin': text(Buffer.from([0xe9]), { 'content-type': 'text/plain; charset="ISO-8859-1"' }),
  '/unknown-charset': text('é', { 'content-type': 'text/plain; charset=klingon' }),
  '/gzip': text(gzipSync('packed'), { 'content-encoding': 'gzip' }),
  '/bomb': text(gzipSync(Buffer.alloc(50 * megabyte)), { 'content-encoding': 'gzip' }),
  '/torn-gzip': text(gzipSync('packed').subarray(0, 12), { 'content-encoding': 'gzip' }),
  '/no-gzip': text('plain', { 'content-encoding': 'gzip' }),
  '/odd-packing': text('x', { 'content-encoding': 'zstd' }),
  '/huge': (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      response.once('drain', more);
    };
    response.writeHead(200);
    more();
  },
  '/hung': hung,
  '/silent': () => undefined,
  '/torn': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('the beginning');
    response.socket?.end();
  },
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/for-now': redirect(302, '/text'),
  '/for-good': redirect(301, '/text'),
  '/for-good-and-now': redirect(308, '/for-now'),
  '/now-and-for-good': redirect(307, '/for-good'),
  '/utf8': redirect(301, Buffer.from('/é').toString('latin1')),
  '/%C3%A9': text('accented'),
  '/loop': redirect(301, '/loop'),
  '/nowhere': (response) => response.writeHead(302).end('no location'),
  '/to-file': redirect(302, 'file:///etc/passwd'),
  '/to-private': redirect(302, 'http://10.0.0.1/'),
  '/to-localhost': redirect(302, 'http://[::1]/'),
};

let origin = '';
const seen: string[] = [];
const listener: RequestListener = (request, response) => {
  seen.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
  const answer = answers[request.url ?? ''] ?? ((missing) => missing.writeHead(404).end());
  // what is written as a body of such an answer goes nowhere, at once and for ever
  if (request.method === 'HEAD') response.writeHead(200).end();
  else answer(response);
};
const server = createServer(listener);

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const { fetch } = nodeFetcher({ userAgent: 'Test/1', allowed: (address) => address === '127.0.0.1' });
const get = (path: string, options: Partial<FetchOptions> = {}): Promise<Fetched> =>
  fetch(`${origin}${path}`, { method: 'GET', mostBytes: megabyte, milliseconds: 10_000, ...options });

test.each([
  ['/text', 'é'],
  ['/marked', 'é'],
  ['/latin', 'é'],
  ['/unknown-charset', 'é'],
  ['/gzip', 'packed'],
  ['/untyped', 'x'],
])('reads %s', async (path, expected) => {
  expect(await get(path)).toMatchObject({ kind: 'answer', status: 200, text: expected });
});

test('says who asks, and what came', async () => {
  expect(await get('/json')).toEqual({
    kind: 'answer',
    status: 200,
    url: `${origin}/json`,
    movedTo: null,
    contentType: 'application/json',
    text: '{}',
  });
  expect(seen).toContain('GET /json Test/1');
  expect(await get('/untyped')).toMatchObject({ contentType: '' });
  expect(await get('/gone')).toMatchObject({ status: 410 });
});

test('asks for the head alone', async () => {
  expect(await get('/huge', { method: 'HEAD' })).toMatchObject({ kind: 'answer', status: 200, text: '' });
  expect(seen).toContain('HEAD /huge Test/1');
});

test('reads nothing of a body where nothing is wanted', async () => {
  expect(await get('/huge', { mostBytes: 0 })).toMatchObject({ kind: 'answer', status: 200, text: '' });
});

test.each([
  ['/for-now', '/text', null],
  ['/for-good', '/text', '/text'],
  ['/for-good#piece', '/text#piece', '/text#piece'],
  ['/for-good-and-now', '/text', '/for-now'],
  ['/now-and-for-good', '/text', null],
  ['/utf8', '/%C3%A9', '/%C3%A9'],
  ['/nowhere', '/nowhere', null],
])('follows %s to %s', async (path, url, movedTo) => {
  expect(await get(path)).toMatchObject({
    kind: 'answer',
    url: `${origin}${url}`,
    movedTo: movedTo === null ? null : `${origin}${movedTo}`,
  });
});

test.each([
  ['/bomb', 'too-large', 'The answer has more than 1 MB'],
  ['/huge', 'too-large', 'The answer has more than 1 MB'],
  ['/torn', 'failed', 'The host ended the connection early'],
  ['/torn-gzip', 'failed', 'The answer is packed wrongly'],
  ['/no-gzip', 'failed', 'The answer is packed wrongly'],
  ['/odd-packing', 'failed', 'The server packs its answer in a way that it was not asked for (zstd)'],
  ['/loop', 'failed', 'It redirects more than 10 times'],
  ['/to-file', 'refused', 'It redirects to no web address'],
  ['/to-private', 'refused', '10.0.0.1 is an address of this machine or of a private network'],
  ['/to-localhost', 'refused', '::1 is an address of this machine'],
])('%s: %s', async (path, kind, reason) => {
  const result = await get(path);
  expect(result).toMatchObject({ kind, reason: expect.stringContaining(reason) });
});

test.each(['/hung', '/silent'])('gives up on %s', async (path) => {
  expect(await get(path, { milliseconds: 100 })).toEqual({
    kind: 'timeout',
    reason: 'There was no full answer within 0.1 s; try again later',
  });
});

test.each(['/hung', '/silent'])('lets itself be cancelled at %s', async (path) => {
  const controller = new AbortController();
  const asked = once(server, 'request');
  const result = get(path, { signal: controller.signal });
  await asked;
  controller.abort();
  expect(await result).toMatchObject({ kind: 'cancelled' });
});

test('does not begin what is cancelled', async () => {
  const before = seen.length;
  expect(await get('/text', { signal: AbortSignal.abort() })).toMatchObject({ kind: 'cancelled' });
  expect(seen).toHaveLength(before);
});

test('tells a server that speaks no TLS, and one that is not there', async () => {
  const options = { method: 'GET', mostBytes: 1, milliseconds: 10_000 } as const;
  expect(await fetch(origin.replace('http:', 'https:'), options)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('cannot be reached safely'),
  });
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  other.close();
  await once(other, 'close');
  expect(await fetch(`http://127.0.0.1:${port}/`, options)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('takes no connection (ECONNREFUSED)'),
  });
});

test.each(['mailto:a@b.example', 'file:///etc/passwd', 'ftp://a.example/', 'nothing', '//a.example', ''])(
  'asks the web only: %j',
  async (url) => {
    expect(await fetch(url, { method: 'GET', mostBytes: 1, milliseconds: 1000 })).toEqual({
      kind: 'refused',
      reason: 'This is no web address',
    });
  },
);

test.each(['127.0.0.1', 'localhost', '127.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0'])(
  'never asks this machine: %s',
  async (host) => {
    const before = seen.length;
    const asker = nodeFetcher({ userAgent: 'Test/1' });
    const url = origin.replace('127.0.0.1', host);
    const result = await asker.fetch(url, { method: 'GET', mostBytes: 1, milliseconds: 5000 });
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('which Lectern never asks') });
    expect(seen).toHaveLength(before);
  },
);
