import { workspace } from 'vscode';
import type { TextDocumentFilter } from 'vscode-languageclient';

/**
 * Where files of blogs lie: on disk, and wherever the folders of the workspace do (a repository on the web has a scheme
 * of its own). Not where VS Code shows what is no file, such as the older side of a comparison.
 */
export function fileSchemes(): readonly string[] {
  return [...new Set(['file', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** The files whose unsaved text counts: posts, and the files of a blog that posts depend on. */
export function blogFiles(): TextDocumentFilter[] {
  return [
    { scheme: 'untitled', language: 'markdown' },
    ...fileSchemes().flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/_config.{yml,yaml}' },
      { scheme, pattern: '**/.lectern.yml' },
      { scheme, pattern: '**/_data/**/*.{yml,yaml,json,csv,tsv}' },
    ]),
  ];
}
