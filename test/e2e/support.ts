import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Event,
  extensions,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Extension } from '../../client/src/extension.ts';

/** A model report: complete, with a table of contents, and without a fault. */
export const modelPost = '_posts/2026-09-30-tidewater-2026.md';
/** A first post with the faults that first posts have. */
export const firstPost = '_posts/2026-10-08-my-first-conference.md';

/** A file of the temporary copy of the sample blog. */
export function fileUri(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Whether there is a file of that path. */
export function isThere(path: string): Thenable<boolean> {
  return workspace.fs.stat(fileUri(path)).then(
    () => true,
    () => false, // that is what was asked
  );
}

export async function openFile(path: string): Promise<TextEditor> {
  return await window.showTextDocument(await workspace.openTextDocument(fileUri(path)));
}

export async function extension(): Promise<Extension & { readonly testing: NonNullable<Extension['testing']> }> {
  const lectern = extensions.getExtension<Extension>('lectern.lectern-vscode');
  assert.ok(lectern, 'the extension is not installed');
  const exported = await lectern.activate();
  assert.ok(exported.testing, 'the extension does not know that it is being tested');
  return { ...exported, testing: exported.testing };
}

/** How long something may take that follows from what a test did, in milliseconds. */
const deadline = 15_000;

/** What `check` gives, now or after one of the events; rejects with what `seen` tells where that does not come. */
export async function eventually<Result>(
  event: Event<unknown>,
  check: () => Result | undefined,
  seen: () => string = () => 'nothing of the kind',
): Promise<Result> {
  const now = check();
  if (now !== undefined) return now;
  return await new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      listener.dispose();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`After ${deadline / 1000} s there is ${seen()}`));
    }, deadline);
    const listener = event(() => {
      try {
        const result = check();
        if (result === undefined) return;
        end();
        resolve(result);
      } catch (error) {
        end();
        reject(error);
      }
    });
  });
}

/** Ours alone: VS Code's own Markdown support may report as well. */
export function problemsOf({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'lectern');
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The problem of that rule, as soon as the file has one; with `text` the one that stands exactly there. */
export async function problem(document: TextDocument, rule: string, text?: string): Promise<Diagnostic> {
  return await eventually(
    languages.onDidChangeDiagnostics,
    () =>
      problemsOf(document).find(
        (found) => codeOf(found) === rule && (text === undefined || document.getText(found.range) === text),
      ),
    () => listOf(document),
  );
}

export function listOf(document: TextDocument): string {
  return problemsOf(document)
    .map((found) => `${codeOf(found)} at “${document.getText(found.range)}”`)
    .join(', ');
}

/** VS Code takes a request back when another extension comes up meanwhile, as soon after its start: then asks again. */
export async function fixesAt({ uri }: TextDocument, range: Range): Promise<CodeAction[]> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const asked = commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
    const actions = await asked.then(undefined, (error: unknown) => {
      if (error instanceof Error && error.name === 'Canceled') return [];
      throw error;
    });
    if (actions.length > 0) return actions;
  }
  return [];
}

/** Resolves once the file has no problem of that rule any more. */
export async function noProblem(document: TextDocument, rule: string): Promise<void> {
  await eventually(
    languages.onDidChangeDiagnostics,
    () => (problemsOf(document).some((found) => codeOf(found) === rule) ? undefined : true),
    () => listOf(document),
  );
}

/** Where the text stands in the file, which must hold it. */
export function rangeOf(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, `${document.uri.path} does not hold ${text}`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

export async function replace(editor: TextEditor, text: string, by: string): Promise<void> {
  assert.ok(await editor.edit((builder) => builder.replace(rangeOf(editor.document, text), by)));
}

/** Puts every file back to what it is on disk, and closes it. */
export async function revertAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    const onDisk = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), onDisk);
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(await document.save());
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
