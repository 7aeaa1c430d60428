import { expect, test, vi } from 'vitest';
import { browserWeb } from './web.ts';

const bounds = { method: 'GET', mostBytes: 100, milliseconds: 1000 } as const;
const address = 'https://talks.example/schedule.json';

function answering(body: string | Uint8Array<ArrayBuffer>, init: ResponseInit = {}) {
  return vi.fn<typeof fetch>(async () => new Response(body, init));
}

test('an answer has its text, and nothing of the person goes along', async () => {
  const ask = answering('{}', { headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } });
  expect(await browserWeb(ask).fetch(address, bounds)).toMatchObject({
    kind: 'answer',
    status: 200,
    contentType: 'application/json',
    movedTo: null,
    text: '{}',
  });
  expect(ask.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test('a text in another character set is read as the host says', async () => {
  const ask = answering(Uint8Array.of(0xe9), { headers: { 'Content-Type': 'text/plain; charset=iso-8859-1' } });
  expect(await browserWeb(ask).fetch(address, bounds)).toMatchObject({ text: 'é' });
});

test('a body that nobody wants is not read', async () => {
  const ask = answering('a'.repeat(1000), { status: 404 });
  expect(await browserWeb(ask).fetch(address, { ...bounds, mostBytes: 0 })).toMatchObject({ status: 404, text: '' });
});

test('more than wanted is a failure', async () => {
  expect(await browserWeb(answering('a'.repeat(101))).fetch(address, bounds)).toMatchObject({ kind: 'too-large' });
});

test.each([
  'http://localhost/a',
  'http://notes.localhost/',
  'http://printer.local/',
  'https://wiki/',
  'http://127.0.0.1:4000/',
  'http://2130706433/',
  'http://[::1]/',
  'https://192.168.1.1/',
  'file:///etc/hosts',
  'nonsense',
])('%s is never asked', async (url) => {
  const ask = answering('');
  expect(await browserWeb(ask).fetch(url, bounds)).toMatchObject({ kind: 'refused' });
  expect(ask).not.toHaveBeenCalled();
});

test('what the browser hides is no dead link, and no missing network', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  const ask = vi.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await browserWeb(ask).fetch(address, bounds)).toMatchObject({ kind: 'hidden' });
  vi.stubGlobal('navigator', { onLine: false });
  expect(await browserWeb(ask).fetch(address, bounds)).toMatchObject({ kind: 'offline' });
  vi.unstubAllGlobals();
});

test('a request that is taken back, or lasts too long, says so', async () => {
  const never: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );
  const controller = new AbortController();
  const asked = browserWeb(never).fetch(address, { ...bounds, signal: controller.signal });
  controller.abort();
  expect(await asked).toMatchObject({ kind: 'cancelled' });
  expect(await browserWeb(never).fetch(address, { ...bounds, milliseconds: 1 })).toMatchObject({ kind: 'timeout' });
});
