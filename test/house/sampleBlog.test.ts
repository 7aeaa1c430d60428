import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lint } from '@lectern/core/rules/testing.ts';
import { expect, test } from 'vitest';

const blog = join(import.meta.dirname, '../fixtures/blog');

const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(blog, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    // of pictures it counts only that they are there
    .map((file) => [pathInBlog(file), file.endsWith('.png') ? '' : readFileSync(file, 'utf8')]),
);

/** What `test/fixtures/README.md` says of the post that has the faults. */
const faulty = '_posts/2026-10-08-my-first-conference.md';
const faults = [
  ['unknown-author', 'lotte_clays'],
  ['missing-picture', '/img/2026-10-08-my-first-conference/header.png'],
  ['misspelt-key', 'coments'],
  ['external-link-attributes', '[Greenhouse Conf](https://greenhouse.example.org/2026/)'],
  ['detached-no-toc', '{:.no_toc}'],
  ['misplaced-attribute', 'target="_blank"'],
  ['bare-url-in-heading', 'https://social.example.com/@maudverlinden'],
  ['ial-after-text', '{:target="_blank" rel="noopener noreferrer"}'],
  ['dropped-attribute-token', 'target=_blank'],
  ['skipped-level', '#### What I wrote down'],
  ['external-link-attributes', "[Ruben's site](https://ruben.example.net/broken-calculator)"],
];

test("a first post's faults are all found, and nothing else", () => {
  expect(problemsOf(faulty)).toEqual(faults);
});

/** An older post, of which the same page says that one entry of its table of contents leads nowhere. */
const older = '_posts/2021-05-20-a-week-of-workshops.md';

test('a broken entry of a table of contents is found, and nothing else in its post', () => {
  expect(problemsOf(older)).toEqual([['broken-anchor', '[Books](#book-list)']]);
});

const right = Object.keys(files).filter((path) => path.endsWith('.md') && path !== faulty && path !== older);
test.each(right)('%s raises nothing', (path) => {
  expect(problemsOf(path)).toEqual([]);
});

function problemsOf(path: string): string[][] {
  return lint(files[path] ?? '', { path, files }).map(({ rule, text }) => [rule, text]);
}

function pathInBlog(file: string): string {
  return relative(blog, file).replaceAll(sep, '/');
}
