import { expect, test } from 'vitest';
import { type Facts, statusOf } from './statusText.ts';

const post: Facts = {
  server: 'running',
  post: true,
  root: 'file:///w/my%20blog',
  title: 'Quayside Notes',
  engine: 'kramdown',
  brokenConfig: null,
  failure: null,
};

test.each([
  ['a post of a blog', {}, 'Post of Quayside Notes'],
  ['a blog without a title', { title: null }, 'Post of my blog'],
  ['a README', { post: false }, 'In Quayside Notes, but no post: it has no front matter'],
  ['a file outside', { post: false, root: null, title: null }, 'No blog: no folder above this file has a _config.yml'],
  [
    'a blog with another engine',
    { post: false, engine: 'commonmark' },
    'Quayside Notes uses commonmark, not kramdown: nothing is checked',
  ],
  ['an unsaved post', { root: null, title: null }, 'Reads this file as kramdown does'],
])('%s', (_name, facts, detail) => {
  expect(statusOf({ ...post, ...facts })).toMatchObject({ detail, severity: 'Information' });
});

test('a failure says what failed and that the rest stands', () => {
  const status = statusOf({ ...post, failure: { feature: 'Hover', message: 'x is undefined' } });
  expect(status.severity).toBe('Warning');
  expect(status.detail).toBe('Hover failed; what it said last still stands (x is undefined)');
  expect(status.command?.command).toBe('lectern.showOutput');
});

test('a server that stopped never looks like "all clear"', () => {
  const status = statusOf({ ...post, server: 'stopped', failure: { feature: 'Hover', message: 'x' } });
  expect(status.severity).toBe('Error');
  expect(status.command?.command).toBe('lectern.restartServer');
});

test('a configuration that cannot be read comes before what is said of the file', () => {
  const brokenConfig = 'file:///w/my%20blog/_config.yml';
  expect(statusOf({ ...post, brokenConfig })).toEqual({
    text: 'Lectern: _config.yml is broken',
    detail: 'The site is not built',
    severity: 'Error',
    command: { title: 'Open It', command: 'vscode.open', uri: brokenConfig },
  });
  expect(statusOf({ ...post, brokenConfig, server: 'stopped' }).text).toBe('Lectern stopped');
});

test('leads to the rules of the house where the file lies in a blog that is read', () => {
  expect(statusOf(post).command?.command).toBe('lectern.showHouseRules');
  expect(statusOf({ ...post, post: false }).command?.command).toBe('lectern.showHouseRules');
  expect(statusOf({ ...post, root: null }).command).toBeNull();
  expect(statusOf({ ...post, engine: 'commonmark' }).command).toBeNull();
});
