import { expect, test } from 'vitest';
import { type Environment, proxyFor } from './proxy.ts';

const proxy = 'http://proxy.example:3128';

function found(url: string, env: Environment): string | null {
  const answer = proxyFor(new URL(url), env);
  if (answer === null) return null;
  return 'reason' in answer ? answer.reason : `${answer.variable}: ${answer.url.href}`;
}

test.each<[string, Environment, string | null]>([
  ['https://a.example/', {}, null],
  ['https://a.example/', { HTTPS_PROXY: proxy }, 'HTTPS_PROXY: http://proxy.example:3128/'],
  ['https://a.example/', { HTTP_PROXY: proxy }, null],
  ['http://a.example/', { HTTP_PROXY: proxy }, 'HTTP_PROXY: http://proxy.example:3128/'],
  [
    'https://a.example/',
    { HTTPS_PROXY: 'http://b.example', https_proxy: proxy },
    'https_proxy: http://proxy.example:3128/',
  ],
  ['https://a.example/', { HTTPS_PROXY: 'proxy.example:3128' }, 'HTTPS_PROXY: http://proxy.example:3128/'],
  ['https://a.example/', { HTTPS_PROXY: '' }, null],
  ['https://a.example/', { HTTPS_PROXY: proxy, https_proxy: ' ' }, 'HTTPS_PROXY: http://proxy.example:3128/'],
  ['https://a.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example', no_proxy: '' }, null],
  ['https://a.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'b.example', no_proxy: 'a.example' }, null],
  [
    'https://a.example/',
    { HTTPS_PROXY: proxy, NO_PROXY: 'a.example', no_proxy: 'b.example' },
    'HTTPS_PROXY: http://proxy.example:3128/',
  ],
])('for %s with %j: %s', (url, env, expected) => {
  expect(found(url, env)).toBe(expected);
});

test.each(['socks5://proxy.example:1080', 'http://', 'http://a b'])('%j is no proxy for us', (HTTPS_PROXY) => {
  expect(found('https://a.example/', { HTTPS_PROXY })).toBe(
    'HTTPS_PROXY names no proxy that speaks HTTP: it looks like http://proxy.example:3128',
  );
});

test.each(['http://me:50%off@proxy.example:3128', 'http://m%e:a@proxy.example'])(
  'a name or a password with a bare %: %s',
  (https_proxy) => {
    expect(found('https://a.example/', { https_proxy })).toBe(
      'https_proxy has a % in its name or password that begins no code: write it as %25',
    );
  },
);

test.each([
  ['*', 'a.example', true],
  ['a.example', 'a.example', true],
  ['a.example', 'b.a.example', true],
  ['.a.example', 'b.a.example', true],
  ['*.a.example', 'b.a.example', true],
  ['A.Example', 'a.example', true],
  ['b.example, a.example', 'a.example', true],
  ['a.example', 'aa.example', false],
  ['example', 'a.example.org', false],
  ['a.example:443', 'a.example', true],
  ['a.example:8443', 'a.example', false],
  ['a.example:8443', 'a.example:8443', true],
  ['10.0.0.0/8', '10.1.2.3', true],
  ['10.0.0.0/8', '11.1.2.3', false],
  ['10.1.2.3', '10.1.2.3', true],
  ['fd00::/8', '[fd00::1]', true],
  ['[fd00::1]', '[fd00::1]', true],
  ['::1', '[::1]', true],
  ['0:0:0:0:0:0:0:1', '[::1]', true],
  ['FD00::1', '[fd00::1]', true],
  ['::1', '[::2]', false],
  ['[::1]:8443', '[::1]:8443', true],
  ['[::1]:8443', '[::1]', false],
  ['10.0.0.0/99', '10.1.2.3', false],
  ['', 'a.example', false],
])('NO_PROXY=%j, %s: %j', (NO_PROXY, host, isExempt) => {
  expect(found(`https://${host}/`, { HTTPS_PROXY: proxy, NO_PROXY }) === null).toBe(isExempt);
});
