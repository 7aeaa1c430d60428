import {
  type HouseRulesParams,
  houseRulesRequest,
  type InitialSettingsParams,
  initialSettingsRequest,
} from '@lectern/core/protocol/blog.ts';
import { expect, test } from 'vitest';
import type { CodeAction, CompletionItem, TextDocumentEdit } from 'vscode-languageserver-protocol';
import {
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol';
import { createBlog, post, postPath, smallBlog } from './blog.ts';
import { type Editor, rangeOf, spliced, startEditor } from './editor.ts';

async function actionsFor(
  editor: Editor,
  uri: string,
  text: string,
  piece: string,
  only?: string[],
): Promise<CodeAction[]> {
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: rangeOf(text, piece),
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
}

/** The edits of an action by file, applied to the text that the file has. */
function applied(action: CodeAction | undefined, texts: Readonly<Record<string, string>>): Record<string, string> {
  const changes = action?.edit?.documentChanges ?? [];
  const edits = changes.filter((change): change is TextDocumentEdit => 'textDocument' in change);
  return Object.fromEntries(
    edits.map(({ textDocument, edits: own }) => [
      textDocument.uri,
      own
        .toReversed()
        .reduce(
          (text, edit) => ('newText' in edit ? spliced(text, edit.range, edit.newText) : text),
          texts[textDocument.uri] ?? '',
        ),
    ]),
  );
}

test('a quick fix edits the open post in the version that it was made for', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('A 🎉 [link](https://a.example) {:target="_blank" rel="noopener"} here\n');
  await editor.open(uri, 'before');
  await editor.change(uri, text);
  const [fix, ...others] = await actionsFor(editor, uri, text, '{:target', [CodeActionKind.QuickFix]);
  expect(others).toEqual([]);
  expect(fix).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: 'ial-after-text' }],
    edit: { documentChanges: [{ textDocument: { uri, version: 2 } }] },
  });
  expect(applied(fix, { [uri]: text })).toEqual({
    [uri]: text.replace(') {:', '){:'),
  });
  expect(await actionsFor(editor, uri, text, 'title', [CodeActionKind.QuickFix])).toEqual([]);
});

test('a quick fix edits another file, open or not', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const authorsUri = blog.uri('_data/authors.yml');
  const text = post('Text\n', '[newcomer]');
  await editor.open(uri, text);
  const addTo = async (): Promise<CodeAction | undefined> => {
    const actions = await actionsFor(editor, uri, text, 'newcomer');
    return actions.find(({ edit }) =>
      edit?.documentChanges?.some((change) => 'textDocument' in change && change.textDocument.uri === authorsUri),
    );
  };
  const closed = await addTo();
  expect(closed?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: authorsUri, version: null } }]);
  const onDisk = smallBlog['_data/authors.yml'] ?? '';
  expect(applied(closed, { [authorsUri]: onDisk })[authorsUri]).toMatch(/^newcomer:$/m);

  const inEditor = `# who writes here\n${onDisk}`;
  await editor.open(authorsUri, inEditor, 'yaml');
  const open = await addTo();
  expect(open?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: authorsUri, version: 1 } }]);
  expect(applied(open, { [authorsUri]: inEditor })[authorsUri]).toMatch(/^# who writes here\nada:[\s\S]*^newcomer:$/m);
});

test.each([
  ['run by a client that has a command for it', { showCommand: 'show' }, ['show']],
  ['left alone without one', {}, []],
  ['left alone with one of a wrong type', { showCommand: 7 }, []],
])('showing what a quick fix writes into another file is %s', async (_name, initializationOptions, expected) => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, initializationOptions });
  const uri = blog.uri(postPath);
  const text = post('Text\n', '[newcomer]');
  await editor.open(uri, text);
  const actions = await actionsFor(editor, uri, text, 'newcomer');
  const commands = actions.flatMap(({ command }) => command ?? []);
  expect(commands.map(({ command }) => command)).toEqual(expected);
  expect(commands.map((command) => command.arguments?.[0])).toEqual(expected.map(() => blog.uri('_data/authors.yml')));
});

test('all of a kind, and on request all in the file, are fixed at once', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const link = '[a](https://a.example){:target="_blank" rel="noopener"}';
  const faulty = link.replace('){', ') {');
  const text = post(`${faulty} and\n${faulty}\n`);
  await editor.open(uri, text);
  const mended = { [uri]: post(`${link} and\n${link}\n`) };
  const actions = await actionsFor(editor, uri, text, '{:target');
  const ofKind = actions.find(({ title }) => title === 'Fix all of this kind in the file');
  expect(applied(ofKind, { [uri]: text })).toEqual(mended);
  expect(actions.filter(({ kind }) => kind?.startsWith('source'))).toEqual([]);
  for (const only of ['source.fixAll', 'source.fixAll.lectern']) {
    const [all, ...others] = await actionsFor(editor, uri, text, 'title', [only]);
    expect(others).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.lectern');
    expect(applied(all, { [uri]: text })).toEqual(mended);
  }
});

test('an editor without document changes gets plain edits', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root, capabilities: {} });
  const uri = blog.uri(postPath);
  const text = post('[a](https://a.example) {:target="_blank" rel="noopener"}\n');
  await editor.open(uri, text);
  const [fix] = await actionsFor(editor, uri, text, '{:target');
  expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([uri]);
  expect(fix?.edit?.documentChanges).toBeUndefined();
});

test('the table of contents, as the site will show it', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('# Contents\n{:.no_toc}\n\n- TOC\n{:toc}\n\n# Été & C++\n\n## B\n\ntext\n\n# C\n');
  await editor.open(uri, text);
  const toc = await editor.connection.sendRequest('lectern/tableOfContents', { textDocument: { uri } });
  const b = rangeOf(text, '## B');
  const c = rangeOf(text, '# C\n');
  expect(toc).toMatchObject({
    kind: 'generated',
    range: rangeOf(text, '{:toc}'),
    entries: [
      {
        text: 'Été & C++',
        id: 'été--c',
        level: 1,
        range: rangeOf(text, '# Été & C++'),
        section: { end: c.start },
        children: [{ text: 'B', id: 'b', level: 2, range: b, section: { start: b.start, end: c.start }, children: [] }],
      },
      { text: 'C', id: 'c', children: [] },
    ],
  });
});

test('a session card, with the people and the pictures of the blog', async () => {
  await using blog = await createBlog({ ...smallBlog, 'img/2026-05-04-harbour/ship.png': '' });
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('Text\n').replace('/img/header.png', '/img/2026-05-04-harbour/ship.png');
  await editor.open(uri, text);
  const ask = (asked: string, card: string): Promise<unknown> =>
    editor.connection.sendRequest('lectern/sessionCard', {
      textDocument: { uri: asked },
      position: rangeOf(text, 'Text').start,
      card,
    });
  const card = (await ask(uri, 'session')) as { snippet: string; range: unknown };
  expect(card.snippet).toContain('|Speaker,Ada Brandt,Kofi|');
  expect(card.snippet).toContain('/img/2026-05-04-harbour/');
  expect(card.snippet).toContain('|ship.png|');
  expect(await ask(uri, 'qa')).toMatchObject({ snippet: expect.stringContaining('## Q&A') });
  const page = blog.uri('about.md');
  await editor.open(page, text);
  expect(await ask(page, 'session')).toBe(null);
});

test('author ids and session cards are completed in posts', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const { completionProvider } = editor.initialized.capabilities;
  expect(completionProvider?.triggerCharacters).toEqual(expect.arrayContaining(['[', ',', ' ', '-', '"', "'"]));
  const uri = blog.uri(postPath);
  const text = post('sess\n', '[k]');
  await editor.open(uri, text);
  const complete = async (piece: string): Promise<CompletionItem[]> => {
    const answer = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: rangeOf(text, piece).end,
    });
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  };
  expect(await complete('[k')).toMatchObject([
    { label: 'ada', detail: 'Ada Brandt', textEdit: { range: rangeOf(text, 'k') } },
    { label: 'kofi', detail: 'Kofi' },
  ]);
  expect((await complete('sess')).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['session', 'keynote', 'panel', 'lightning', 'qa', 'session-byline']),
  );
});

test('what the preview must know of a blog', async () => {
  await using blog = await createBlog({
    ...smallBlog,
    'about.md': '---\npermalink: /about/\n---\n',
    '_config.yml': 'title: Notes\nurl: https://notes.example\nbaseurl: /blog\nkramdown:\n  toc_levels: 2..3\n',
  });
  await using editor = await startEditor({ root: blog.root });
  const ask = (uri: string): Promise<unknown> =>
    editor.connection.sendRequest('lectern/blog', { textDocument: { uri } });
  expect(await ask(blog.uri(postPath))).toEqual({
    root: blog.root,
    source: blog.root,
    title: 'Notes',
    url: 'https://notes.example',
    baseurl: '/blog',
    markdown: 'kramdown',
    kramdown: { tocLevels: [2, 3] },
    brokenConfig: null,
    authors: { ada: 'Ada Brandt', kofi: 'Kofi' },
    pages: {
      '/about/': 'about.md',
      '/2026/01/01/a.html': '_posts/2026-01-01-a.md',
      '/2026/01/02/b.html': '_posts/2026-01-02-b.md',
      '/2026/01/03/c.html': '_posts/2026-01-03-c.md',
    },
  });
  expect(await ask('untitled:Untitled-1')).toBe(null);
});

test('a configuration that cannot be read is told with the blog', async () => {
  await using blog = await createBlog({ ...smallBlog, '_config.yml': 'title: [Notes\nmarkdown: kramdown\n' });
  await using editor = await startEditor({ root: blog.root });
  const answer = await editor.connection.sendRequest('lectern/blog', { textDocument: { uri: blog.uri(postPath) } });
  expect(answer).toMatchObject({ title: null, brokenConfig: blog.uri('_config.yml') });
});

test('hover, definition and links follow the ids that the site has', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri(postPath);
  const text = post('[a](#own)\n\n# B {#own}\n');
  await editor.open(uri, text);
  const at = { textDocument: { uri }, position: rangeOf(text, '#own').start };
  const heading = rangeOf(text, '# B {#own}');
  expect(await editor.connection.sendRequest(DefinitionRequest.type, at)).toEqual({ uri, range: heading });
  expect(await editor.connection.sendRequest(DocumentLinkRequest.type, at)).toMatchObject([
    { range: rangeOf(text, '#own'), target: `${uri}#L${heading.start.line + 1}` },
  ]);
  expect(await editor.connection.sendRequest(HoverRequest.type, { ...at, position: heading.start })).toMatchObject({
    contents: { value: '#own, in the table of contents' },
  });
});

test('outline and folding are left to VS Code, and given to others', async () => {
  await using blog = await createBlog(smallBlog);
  await using code = await startEditor({ root: blog.root, name: 'Visual Studio Code' });
  expect(code.initialized.capabilities.documentSymbolProvider).toBeUndefined();
  expect(code.initialized.capabilities.foldingRangeProvider).toBeUndefined();
  await using editor = await startEditor({ root: blog.root, name: 'Neovim' });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('# A\n\ntext\n'));
  const file = { textDocument: { uri } };
  expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, file)).toMatchObject([{ name: 'A' }]);
  expect(await editor.connection.sendRequest(FoldingRangeRequest.type, file)).toHaveLength(2);
});

test('codes of diagnostics are links where the client says to what', async () => {
  await using blog = await createBlog(smallBlog);
  const initializationOptions = { ruleUrl: 'https://rules.example/#{rule}' };
  await using editor = await startEditor({ root: blog.root, initializationOptions });
  const uri = blog.uri(postPath);
  await editor.open(uri, post('Text\n', '[bob]'));
  expect(await editor.pull(uri)).toMatchObject({
    items: [{ codeDescription: { href: 'https://rules.example/#unknown-author' } }],
  });
  await using odd = await startEditor({ root: blog.root, initializationOptions: { ruleUrl: 7 } });
  await odd.open(uri, post('Text\n', '[bob]'));
  const report = await odd.pull(uri);
  expect(report.kind === 'full' && report.items.map(({ codeDescription }) => codeDescription)).toEqual([undefined]);
});

test('the settings that a blog would have are told, whether or not it has some', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const ask = (uri: string) =>
    editor.connection.sendRequest(initialSettingsRequest, { textDocument: { uri } } satisfies InitialSettingsParams);
  const uri = blog.uri('.lectern.yml');
  expect(await ask(blog.uri('_config.yml'))).toMatchObject({
    uri,
    text: expect.stringMatching(/^# Settings of Lectern/),
  });
  await blog.write('.lectern.yml', 'words: [Harbour]\n');
  await editor.wrote(uri);
  expect(await ask(uri)).toMatchObject({ uri, text: expect.stringMatching(/^# Settings of Lectern/) });
  expect(await ask('file:///nowhere/a.md')).toBeNull();
});

test('the rules of the house are told with what the posts do, or what the settings say', async () => {
  await using blog = await createBlog(smallBlog);
  await using editor = await startEditor({ root: blog.root });
  const ask = (uri: string) =>
    editor.connection.sendRequest(houseRulesRequest, { textDocument: { uri } } satisfies HouseRulesParams);
  expect(await ask(blog.uri('_config.yml'))).toContainEqual(
    expect.objectContaining({ rule: 'missing-toc', isOn: false, reason: '0 of 0 long posts have a table of contents' }),
  );
  await editor.open(blog.uri('.lectern.yml'), 'rules: {missing-toc: hint}\n', 'yaml');
  await expect
    .poll(() => ask(blog.uri('_config.yml')))
    .toContainEqual(expect.objectContaining({ rule: 'missing-toc', isOn: true, reason: '.lectern.yml: hint' }));
  expect(await ask('file:///nowhere/a.md')).toBeNull();
});

test('`.lectern.yml` is checked while it is written, and takes effect at once', async () => {
  await using blog = await createBlog({ ...smallBlog, '.lectern.yml': '' });
  await using editor = await startEditor({ root: blog.root });
  const uri = blog.uri('.lectern.yml');
  const text = 'rules:\n  skiped-level: off\nignore: [_posts]\n';
  const opened = post('# A\n\n### B\n');
  await editor.open(blog.uri(postPath), opened);
  expect(await codesOf(editor, blog.uri(postPath))).toContain('skipped-level');
  await editor.open(uri, text, 'yaml');
  await expect.poll(() => codesOf(editor, uri)).toEqual(['invalid-settings']);
  await expect.poll(() => codesOf(editor, blog.uri(postPath))).toEqual([]);
});

async function codesOf(editor: Editor, uri: string): Promise<unknown[]> {
  const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}
