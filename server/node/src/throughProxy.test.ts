import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Fetched } from '@lectern/core/site/fetcher.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nodeFetcher } from './fetcher.ts';
import { PrivateAddress } from './fetchFailure.ts';
import { isPublicAddress } from './publicAddress.ts';
import { refusePrivateName } from './throughProxy.ts';

/** A proxy that says no, by what it is asked for. */
const refusals: Readonly<Record<string, number>> = { 'locked.example': 407, 'forbidden.example': 403 };

/** What a proxy was asked, with credentials. */
let asked: string[] = [];
/** Every name leads to the server of the test, as names behind a proxy may. */
const proxy = createServer((request, response) => {
  const url = new URL(request.url ?? '');
  asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
  const refusal = refusals[url.hostname];
  if (refusal !== undefined) {
    response.writeHead(refusal).end();
    return;
  }
  const { port } = server.address() as AddressInfo;
  const further = httpRequest({
    port,
    host: '127.0.0.1',
    path: url.pathname,
    headers: request.headers,
    method: request.method,
  });
  further.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    answer.pipe(response);
  });
  further.end();
});
proxy.on('connect', (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  const refusal = refusals[(request.url ?? '').replace(/:.*/, '')];
  if (refusal !== undefined) {
    socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    return;
  }
  const further = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    further.pipe(socket).pipe(further);
  });
  for (const each of [further, socket]) each.on('error', () => each.destroy());
});
const server = createServer((request, response) => {
  if (request.url === '/moved') response.writeHead(301, { location: 'http://10.0.0.1/secret' }).end();
  else response.writeHead(200, { 'content-type': 'text/plain' }).end(`${request.headers.host} ${request.url}`);
});

const originOf = (each: Server): string => `127.0.0.1:${(each.address() as AddressInfo).port}`;

beforeAll(async () => {
  for (const each of [server, proxy]) {
    each.listen(0, '127.0.0.1');
    await once(each, 'listening');
  }
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  for (const each of [server, proxy]) {
    each.closeAllConnections();
    each.close();
  }
});

function get(url: string, env: Readonly<Record<string, string>> = {}): Promise<Fetched> {
  const named = `http://${originOf(proxy)}`;
  const { fetch } = nodeFetcher({ userAgent: 'Test/1', env: { HTTP_PROXY: named, HTTPS_PROXY: named, ...env } });
  return fetch(url, { method: 'GET', mostBytes: 1000, milliseconds: 10_000 });
}

test('a proxy is asked for the whole address, and may lie in the own network', async () => {
  expect(await get('http://talks.example/a?b#c')).toMatchObject({ kind: 'answer', text: 'talks.example /a' });
  expect(asked).toEqual(['GET http://talks.example/a?b']);
});

test('a name and a password go to the proxy alone', async () => {
  const url = `http://me:p%40ss@${originOf(proxy)}`;
  await get('http://talks.example/', { HTTP_PROXY: url });
  expect(asked).toEqual([`GET http://talks.example/ Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
});

test('https goes through a tunnel, in which the host itself is spoken to', async () => {
  // the server behind does not speak TLS
  expect(await get('https://talks.example/')).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/cannot be reached safely/),
  });
  expect(asked).toEqual(['CONNECT talks.example:443']);
});

test.each([
  ...['http://127.0.0.1/', 'http://10.1.2.3/', 'https://[::1]/', 'http://localhost/', 'https://a.localhost/'],
  ...['http://wiki/', 'https://printer.local/', 'http://metadata.google.internal/', 'http://nas.home.arpa./'],
  ...['http://wiki.corp/', 'http://nas.home/', 'http://a.private/', 'http://a.intra/', 'http://api.prod.svc/'],
  ...['http://localhost6/', 'http://localhost6.localdomain6/', 'http://router.lan/'],
])('no proxy is asked for %s', async (url) => {
  expect(await get(url)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/which Lectern never asks/),
  });
  expect(asked).toEqual([]);
});

test.each([
  'http://127.0.0.1../',
  'http://10.1.2.3.../',
  'http://localhost../',
  'http://a..example/',
  'http://.example/',
])('no proxy is asked for %s, whose name has an empty part', async (url) => {
  expect(await get(url)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/is no name of a host/) });
  expect(asked).toEqual([]);
});

test('a name with one address in the own network is refused, whatever others it has', async () => {
  const lookUp = async (): Promise<readonly string[]> => ['93.184.216.34', '10.0.0.1'];
  await expect(refusePrivateName('talks.example', isPublicAddress, lookUp)).rejects.toThrow(PrivateAddress);
  await refusePrivateName('talks.example', isPublicAddress, async () => ['93.184.216.34']);
  await refusePrivateName('talks.example', isPublicAddress, async () => []);
});

test('a name and a password that a link holds go nowhere', async () => {
  await get('http://user:pw@talks.example/a');
  expect(asked).toEqual(['GET http://talks.example/a']);
});

test('a redirect into the own network is not followed', async () => {
  expect(await get('http://talks.example/moved')).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^10\.0\.0\.1 is an address of/),
  });
  expect(asked).toEqual(['GET http://talks.example/moved']);
});

test('hosts of NO_PROXY are asked directly, and looked at', async () => {
  expect(
    await get(`http://localhost:${(server.address() as AddressInfo).port}/`, { NO_PROXY: 'localhost' }),
  ).toMatchObject({
    kind: 'refused',
  });
  expect(asked).toEqual([]);
});

test.each([
  ['http://locked.example/', /^The proxy 127\.0\.0\.1:\d+ wants a name and a password; check HTTP_PROXY$/],
  ['https://locked.example/', /^The proxy 127\.0\.0\.1:\d+ wants a name and a password; check HTTPS_PROXY$/],
  [
    'https://forbidden.example/',
    /^The proxy 127\.0\.0\.1:\d+ refuses the way to forbidden\.example \(403\); check HTTPS_PROXY$/,
  ],
])('a proxy that says no to %s', async (url, reason) => {
  expect(await get(url)).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
});

test('a proxy that is not there', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const origin = originOf(gone);
  gone.close();
  await once(gone, 'close');
  for (const scheme of ['http', 'https'])
    expect(await get(`${scheme}://talks.example/`, { [`${scheme}_proxy`]: origin })).toMatchObject({
      kind: 'failed',
      reason: `The proxy ${origin} cannot be reached (ECONNREFUSED); check ${scheme}_proxy`,
    });
});

test('a password that cannot be read is told, and no proxy is asked', async () => {
  expect(await get('http://talks.example/', { HTTP_PROXY: `http://me:50%off@${originOf(proxy)}` })).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^HTTP_PROXY has a % in its name or password/),
  });
  expect(asked).toEqual([]);
});

test('what is no proxy is told', async () => {
  expect(await get('http://talks.example/', { HTTP_PROXY: 'socks5://127.0.0.1:1' })).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^HTTP_PROXY names no proxy/),
  });
});
