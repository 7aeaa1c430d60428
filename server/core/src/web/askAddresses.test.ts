import { expect, test, vi } from 'vitest';
import { hostOf } from '../site/externalLinks.ts';
import type { Fetched, Fetcher } from '../site/fetcher.ts';
import { askAddresses } from './askAddresses.ts';
import type { LinkAnswer } from './linkAnswer.ts';
import { answer, webOf } from './testing.ts';

vi.mock(import('../site/externalLinks.ts'), async (original) => {
  const { hostOf: readHost, ...others } = await original();
  return { ...others, hostOf: vi.fn(readHost) };
});

const { signal } = new AbortController();
const page = 'https://a.example/';

test.each<[string, Record<string, Fetched>, LinkAnswer, string[]]>([
  ['a page that is there', {}, { kind: 'alive' }, ['HEAD']],
  ['a page that is gone', { [page]: answer(404) }, { kind: 'dead', status: 404 }, ['HEAD', 'GET']],
  ['a page taken away', { [page]: answer(410) }, { kind: 'dead', status: 410 }, ['HEAD', 'GET']],
  ['HEAD refused', { [`HEAD ${page}`]: answer(405) }, { kind: 'alive' }, ['HEAD', 'GET']],
  ['HEAD not known', { [`HEAD ${page}`]: answer(501) }, { kind: 'alive' }, ['HEAD', 'GET']],
  ['HEAD answered wrongly', { [`HEAD ${page}`]: answer(404) }, { kind: 'alive' }, ['HEAD', 'GET']],
  [
    'HEAD hung up on',
    { [`HEAD ${page}`]: { kind: 'failed', reason: 'It hung up' }, [`GET ${page}`]: answer(200, 'https://b.example/') },
    { kind: 'moved', to: 'https://b.example/' },
    ['HEAD', 'GET'],
  ],
  [
    'a page that moved',
    { [page]: answer(200, 'https://b.example/') },
    { kind: 'moved', to: 'https://b.example/' },
    ['HEAD'],
  ],
  [
    'a page that moved to nothing',
    { [page]: answer(404, 'https://b.example/') },
    { kind: 'dead', status: 404 },
    ['HEAD', 'GET'],
  ],
  ['a page that one is sent around for', { [page]: answer(200, page) }, { kind: 'alive' }, ['HEAD']],
  [
    'a page behind a door',
    { [page]: answer(403) },
    { kind: 'undecided', reason: 'The host answers 403; look at the address in a browser' },
    ['HEAD', 'GET'],
  ],
  [
    'a host in trouble',
    { [page]: answer(503) },
    { kind: 'undecided', reason: 'The host answers 503; look at the address in a browser' },
    ['HEAD', 'GET'],
  ],
  [
    'a host that wants rest',
    { [page]: answer(429) },
    { kind: 'undecided', reason: 'The host asks not to be asked so often (429); try again later' },
    ['HEAD'],
  ],
  [
    'a slow host',
    { [page]: { kind: 'timeout', reason: 'It took too long' } },
    { kind: 'undecided', reason: 'It took too long' },
    ['HEAD'],
  ],
  [
    'an answer that a browser hides',
    { [page]: { kind: 'hidden', reason: 'Nobody may see it' } },
    { kind: 'undecided', reason: 'Nobody may see it' },
    ['HEAD'],
  ],
  [
    'a private address',
    { [page]: { kind: 'refused', reason: 'It is private' } },
    { kind: 'undecided', reason: 'It is private' },
    ['HEAD'],
  ],
])('%s', async (_name, pages, expected, methods) => {
  const web = webOf(pages);
  expect((await askAddresses([page], { web, signal })).answers.get(page)).toEqual(expected);
  expect(web.asked).toEqual(methods.map((method) => `${method} ${page}`));
});

test('a host is missed only by who reaches others', async () => {
  const gone: Fetched = { kind: 'unknown-host', reason: 'There is no such host' };
  const web = webOf({ [page]: gone });
  expect((await askAddresses([page], { web, signal })).answers.get(page)).toEqual({
    kind: 'undecided',
    reason: 'There is no such host',
  });
  expect((await askAddresses([page, 'https://b.example/'], { web, signal })).answers.get(page)).toEqual({
    kind: 'dead',
    status: null,
  });
});

test('each address once', async () => {
  const web = webOf({});
  let answered = 0;
  await askAddresses([page, page, 'https://b.example/'], { web, signal, answered: () => void answered++ });
  expect(web.asked).toHaveLength(2);
  expect(answered).toBe(2);
});

test('a host that wants rest is asked no more', async () => {
  const addresses = Array.from({ length: 20 }, (_, number) => `${page}${number}`);
  const web = webOf(Object.fromEntries(addresses.map((address) => [address, answer(429)])));
  const { answers } = await askAddresses(addresses, { web, signal });
  expect([...answers.values()].every(({ kind }) => kind === 'undecided')).toBe(true);
  expect(answers.size).toBe(20);
  expect(web.asked.length).toBeLessThanOrEqual(2);
});

test('few at once, and few of one host', async () => {
  const open = new Map<string, () => void>();
  const fetch: Fetcher['fetch'] = (url) => new Promise((done) => open.set(url, () => done(answer(200))));
  const addresses = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((host) =>
    ['1', '2', '3'].map((path) => `https://${host}.example/${path}`),
  );
  const all = askAddresses(addresses, { web: { fetch }, signal });
  let most = 0;
  while (open.size > 0) {
    most = Math.max(most, open.size);
    const hosts = [...open.keys()].map((url) => url.slice(0, -1));
    for (const host of hosts) expect(hosts.filter((each) => each === host).length).toBeLessThanOrEqual(2);
    const [[url, finish] = ['', () => undefined]] = open;
    open.delete(url);
    finish();
    await new Promise(setImmediate);
  }
  expect(most).toBe(8);
  expect((await all).answers.size).toBe(18);
});

test.each([100, 200])('%i addresses of one host are looked at a few times each, in their order', async (count) => {
  const addresses = Array.from({ length: count }, (_, number) => `${page}${number}`);
  const web = webOf({});
  vi.mocked(hostOf).mockClear();
  await askAddresses(addresses, { web, signal });
  expect(vi.mocked(hostOf).mock.calls.length).toBeLessThanOrEqual(3 * count);
  expect(web.asked).toEqual(addresses.map((address) => `HEAD ${address}`));
});

test('cancelled, it gives what it has found', async () => {
  const controller = new AbortController();
  const asked: string[] = [];
  const fetch: Fetcher['fetch'] = async (url, { signal: cancellation }) => {
    asked.push(url);
    if (asked.length === 3) controller.abort();
    return cancellation?.aborted ? { kind: 'cancelled', reason: 'Cancelled' } : answer(200);
  };
  const addresses = Array.from({ length: 50 }, (_, number) => `https://a${number}.example/`);
  const { answers } = await askAddresses(addresses, { web: { fetch }, signal: controller.signal });
  expect([...answers.keys()]).toEqual(addresses.slice(0, 2));
  expect(asked.length).toBeLessThanOrEqual(8);
});

test('a failure of our own is no answer', async () => {
  const fetch: Fetcher['fetch'] = () => Promise.reject(new Error('our fault'));
  await expect(askAddresses([page], { web: { fetch }, signal })).rejects.toThrow('our fault');
});

test('a browser that hides all answers is no machine without a network', async () => {
  const hidden: Fetched = { kind: 'hidden', reason: 'Nobody may see it' };
  expect((await askAddresses([page], { web: webOf({ [page]: hidden }), signal })).isOnline).toBe(true);
});
