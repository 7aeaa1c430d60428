import {
  type Command,
  type Disposable,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import type { Blogs } from './blogs/blogs.ts';
import type { LanguageServer } from './languageClient.ts';
import { type Facts, type Status, statusOf } from './statusText.ts';

/** The entry beside the language's name in the status bar: what Lectern makes of the file, and whether it works. */
export function statusItem(server: LanguageServer, blogs: Blogs): Disposable {
  const item = languages.createLanguageStatusItem('lectern.status', [{ language: 'markdown' }]);
  item.name = 'Lectern';
  let failure: Facts['failure'] = null;

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return;
    const { text, detail, severity, command } = statusOf({
      ...factsOf(document, blogs),
      server: server.state,
      failure,
    });
    item.text = text;
    item.detail = detail;
    item.severity = LanguageStatusSeverity[severity];
    item.busy = server.state === 'starting';
    item.command = command === null ? undefined : commandOf(command);
    item.accessibilityInformation = { label: `${text}: ${detail}` };
  };

  update();
  const disposables: Disposable[] = [
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidChange(update),
    server.onDidChangeState(() => {
      failure = null;
      update();
    }),
    server.onDidFail((next) => {
      failure = next;
      update();
    }),
  ];
  return {
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function commandOf({ title, command, uri }: NonNullable<Status['command']>): Command {
  return { title, command, arguments: uri === undefined ? [] : [Uri.parse(uri)] };
}

function factsOf(document: TextDocument, blogs: Blogs): Omit<Facts, 'server' | 'failure'> {
  const blog = blogs.of(document.uri);
  return {
    post: blogs.isPost(document),
    root: blogs.rootOf(document.uri),
    title: blog?.title ?? null,
    engine: blog?.markdown ?? null,
    brokenConfig: blog?.brokenConfig ?? null,
  };
}
