import { type Checklist, checklistRequest, fixItemRequest } from '@lectern/core/protocol/checklist.ts';
import type { PostEdit } from '@lectern/core/protocol/postEdit.ts';
import {
  type TableOfContents,
  type TocAction,
  tableOfContentsRequest,
  tocEditRequest,
} from '@lectern/core/protocol/tableOfContents.ts';
import { expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
  HoverRequest,
} from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { rangeOf, spliced, startEditor } from './editor.ts';

const generated = post('# In\n{:.no_toc}\n\n- TOC\n{:toc}\n\n# A\n\ntext\n\n# B\n\ntext\n\n# C\n\ntext\n');

function applied(text: string, answer: PostEdit | null): string {
  if (answer === null || !('edits' in answer)) throw new Error(answer?.reason ?? 'no answer');
  return answer.edits.toReversed().reduce((all, { range, newText }) => spliced(all, range, newText), text);
}

test('a table of contents is converted there and back, and says who makes it', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const ask = (action: TocAction): Promise<PostEdit | null> =>
    editor.connection.sendRequest(tocEditRequest, { textDocument: { uri }, action });
  const made = async (): Promise<string> => {
    const toc: TableOfContents = await editor.connection.sendRequest(tableOfContentsRequest, { textDocument: { uri } });
    return toc.kind;
  };
  await editor.open(uri, generated);
  expect(await made()).toBe('generated');
  expect(await ask('insert')).toEqual({ reason: 'This post has a table of contents already' });
  const written = applied(generated, await ask('write'));
  expect(written).toContain('\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n# A\n');
  await editor.change(uri, written);
  expect(await made()).toBe('written');
  expect(applied(written, await ask('generate'))).toBe(generated);
});

test('headings are hidden at a position; a file that is no post has no answer', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, generated);
  const params = { textDocument: { uri }, action: 'hide', position: rangeOf(generated, '# B').start };
  const answer: PostEdit | null = await editor.connection.sendRequest(tocEditRequest, params);
  expect(applied(generated, answer)).toContain('# B\n{:.no_toc}\n');
  const readme = blog.uri('README.md');
  await editor.open(readme, '# Read me\n');
  expect(await editor.connection.sendRequest(tocEditRequest, { textDocument: { uri: readme }, action: 'insert' })).toBe(
    null,
  );
});

test('code actions rewrite the table of contents, hover shows it', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, generated);
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: rangeOf(generated, '{:toc}'),
    context: { diagnostics: [], only: [CodeActionKind.Refactor] },
  });
  const [action] = (actions ?? []).filter((each): each is CodeAction => 'kind' in each);
  expect(action).toMatchObject({ title: 'Convert to hand-written list', kind: 'refactor.rewrite' });
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  const hover = await editor.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: rangeOf(generated, '{:toc}').start,
  });
  expect(hover?.contents).toMatchObject({ value: 'The site shows here:\n• A\n• B\n• C' });
});

test('the table of contents is rewritten by the menu, not looked into for each move of the cursor', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  await editor.open(uri, generated);
  const offered = async (triggerKind?: CodeActionTriggerKind): Promise<readonly string[]> => {
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: rangeOf(generated, '{:toc}'),
      context: { diagnostics: [], ...(triggerKind && { triggerKind }) },
    });
    return (actions ?? []).map(({ title }) => title);
  };
  const menu = await offered(CodeActionTriggerKind.Invoked);
  expect(menu).toContain('Convert to hand-written list');
  expect(await offered(CodeActionTriggerKind.Automatic)).not.toContain('Convert to hand-written list');
  // older editors do not say which
  expect(await offered()).toEqual(menu);
});

test('the checklist of a post, and the fixes of a point', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('# A\n\n[a](/) {:.b} and [c](/) {:.d}\n');
  await editor.open(uri, text);
  const ask = async (): Promise<Checklist | null> =>
    await editor.connection.sendRequest(checklistRequest, { textDocument: { uri } });
  const stateOfRest = async (): Promise<string | undefined> =>
    (await ask())?.items.find(({ id }) => id === 'rest')?.state;
  expect(await stateOfRest()).toBe('failed');
  const params = { textDocument: { uri }, item: 'rest' };
  const mended = applied(text, await editor.connection.sendRequest(fixItemRequest, params));
  expect(mended).toContain('[a](/){:.b} and [c](/){:.d}\n');
  await editor.change(uri, mended);
  expect(await stateOfRest()).toBe('ticked');
  // a page has none
  const page = blog.uri('about.md');
  await editor.open(page, '---\ntitle: A\n---\n');
  expect(await editor.connection.sendRequest(checklistRequest, { textDocument: { uri: page } })).toBe(null);
});
