import { expect, test } from 'vitest';
import { runRules } from '../rules/runRules.ts';
import { applyEdits } from '../text/change.ts';
import { noAnswers } from '../web/linkAnswer.ts';
import { checklistEntries, type Inspected, itemFixes } from './checklistEntries.ts';
import { atCursor } from './testing.ts';

const text = '---\ntitle: A\n---\n\n# A\n\n[a](/){: .x} [b](/) {:.c} and [c](/) {:.d}\n';

function inspected(source: string, path?: string): Inspected {
  const { post, site } = atCursor(`${source}‸`, { files: { '_config.yml': '' }, ...(path && { path }) });
  return { post, site, findings: runRules(post, site), answers: noAnswers };
}

test('entries have the places of their problems, and say which can be fixed', () => {
  const found = inspected(text);
  const rest = checklistEntries(found)?.items.find(({ id }) => id === 'rest');
  expect(rest).toMatchObject({ state: 'failed', asksWeb: false });
  expect(rest?.problems.map(({ fixable }) => fixable)).toEqual([true, true]);
  const start = text.indexOf('{:.c}');
  expect(rest?.problems[0]?.range).toEqual(found.post.lines.rangeOf({ start, end: start + '{:.c}'.length }));
});

test('entries render no Markdown, so what they say has no backticks', () => {
  const found = inspected('---\ntitle: A\n---\n\n# A\n\n[a](#none)\n');
  const contents = checklistEntries(found)?.items.find(({ id }) => id === 'contents');
  expect(contents?.problems.map(({ message }) => message)).toEqual([
    'Nothing in this post has the id none, so a click on this link does nothing; did you mean #a?',
  ]);
});

test('what is off for the blog is no entry', () => {
  expect(checklistEntries(inspected(text))?.items.map(({ id }) => id)).not.toContain('sentences');
});

test('a page has no checklist', () => {
  expect(checklistEntries(inspected(text, 'about.md'))).toBe(null);
});

test.each([
  ['all of an item', null, '[a](/){: .x} [b](/){:.c} and [c](/){:.d}\n'],
  ['one problem', '{:.d}', '[a](/){: .x} [b](/) {:.c} and [c](/){:.d}\n'],
])('fixes %s', (_name, problem, expected) => {
  const found = inspected(text);
  const { lines } = found.post;
  const start = text.indexOf(problem ?? '');
  const range = problem === null ? null : lines.rangeOf({ start, end: start + problem.length });
  const answer = itemFixes(found, 'rest', range);
  if (!('edits' in answer)) throw new Error(answer.reason);
  const edits = answer.edits.map(({ range: at, newText }) => ({
    span: { start: lines.offsetAt(at.start), end: lines.offsetAt(at.end) },
    text: newText,
  }));
  expect(applyEdits(text, edits).endsWith(expected)).toBe(true);
});

test('what leaves a choice is not fixed', () => {
  expect(itemFixes(inspected(text), 'contents', null)).toEqual({
    reason: 'Nothing of this can be fixed without a choice',
  });
});
