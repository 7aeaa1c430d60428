import type { Fetcher } from '@lectern/core/site/fetcher.ts';
import { answer, webOf } from '@lectern/core/web/testing.ts';
import { expect, test } from 'vitest';
import { runIn } from './testing.ts';

const post = (body: string): string => `---\nlayout: post\ntitle: A\n---\n\n${body}\n`;
const files = {
  '/blog/_config.yml': 'url: https://blog.example\n',
  '/blog/_posts/2026-01-01-a.md': post(
    '[one](https://here.example/1) [two](https://gone.example/2#x) [three](https://old.example/3) [own](/b)',
  ),
  '/blog/_posts/2026-01-02-b.md': post('[one](https://here.example/1) [four](https://closed.example/4)'),
};
const rules = ['external-link-attributes', 'vague-link-text'].flatMap((rule) => ['--rule', `${rule}=off`]);

const pages = {
  'https://gone.example/2': answer(404),
  'https://old.example/3': answer(200, 'https://new.example/3'),
  'https://closed.example/4': answer(403),
};

test('asks the web only where the command line says so', async () => {
  const { exit, stdout, stderr } = await runIn(files, ['check', ...rules]);
  expect([exit, stderr]).toEqual([0, '']);
  expect(stdout).not.toMatch(/dead-link|moved-link/);
});

test('reports links that are dead or moved, each address asked once, and says what is open', async () => {
  const web = webOf(pages);
  const { exit, stdout, stderr } = await runIn(files, ['check', '--external', '--format', 'json', ...rules], { web });
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(found.map(({ file, rule, severity, fixable }) => [file, rule, severity, fixable])).toEqual([
    ['_posts/2026-01-01-a.md', 'dead-link', 'warning', false],
    ['_posts/2026-01-01-a.md', 'moved-link', 'hint', false],
  ]);
  expect(exit).toBe(0);
  expect(stderr).toBe(
    'https://closed.example/4: The host answers 403; look at the address in a browser\n' +
      '4 external links asked: 1 alive, 1 moved, 1 dead, 1 undecided\n',
  );
  expect(web.asked.toSorted()).toEqual([
    'GET https://closed.example/4',
    'GET https://gone.example/2',
    'HEAD https://closed.example/4',
    'HEAD https://gone.example/2',
    'HEAD https://here.example/1',
    'HEAD https://old.example/3',
  ]);
});

test('goes by severities as for any rule', async () => {
  const args = ['check', '--external', ...rules, '--rule', 'dead-link=error', '--rule', 'moved-link=off'];
  const { exit, stdout } = await runIn(files, args, { web: webOf(pages) });
  expect(exit).toBe(1);
  expect(stdout).toContain('dead-link');
  expect(stdout).not.toContain('moved-link');
});

test('interrupted, tells what it found, and that it is not all', async () => {
  const controller = new AbortController();
  const { fetch } = webOf(pages);
  const web: Fetcher = {
    fetch: (url, options) => {
      const result = fetch(url, options);
      if (url.includes('gone.example') && options.method === 'GET') setImmediate(() => controller.abort());
      return url.includes('closed.example')
        ? new Promise((done) => {
            options.signal?.addEventListener('abort', () => done({ kind: 'cancelled', reason: 'Cancelled' }));
          })
        : result;
    },
  };
  const { exit, stdout, stderr } = await runIn(files, ['check', '--external', ...rules], {
    web,
    interruption: controller.signal,
  });
  expect(exit).toBe(2);
  expect(stdout).toMatch(/dead-link.*1 could not be checked\n$/s);
  expect(stderr).toContain('interrupted: 3 of 4 external links were asked\n');
});

test.each([
  [{}, 'external links: nobody answered; check the network\n'],
  [
    { https_proxy: 'http://proxy.example' },
    'external links: nobody answered; check the network, and the proxy of https_proxy\n',
  ],
])('a machine that reaches nobody has found no dead link: %j', async (env, expected) => {
  const web: Fetcher = { fetch: async () => ({ kind: 'unknown-host', reason: 'There is no such host' }) };
  const { exit, stdout, stderr } = await runIn(files, ['check', '--external', ...rules], { web, env });
  expect(exit).toBe(2);
  expect(stdout).not.toContain('dead-link');
  expect(stderr).toContain(expected);
});

test('a blog without external links needs no network', async () => {
  const { exit, stderr } = await runIn({ '/blog/_config.yml': '', '/blog/_posts/2026-01-01-a.md': post('Text') }, [
    'check',
    '--external',
  ]);
  expect([exit, stderr]).toEqual([0, '0 external links asked: 0 alive, 0 moved, 0 dead, 0 undecided\n']);
});
