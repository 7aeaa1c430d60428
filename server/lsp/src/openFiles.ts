import { decode } from '@lectern/core/site/paths.ts';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The files that the editor has open. */
export interface OpenFiles {
  /** However the URI is encoded: an editor and a disk do it differently. */
  get(uri: string): TextDocument | null;
  all(): readonly TextDocument[];
  markdown(): readonly TextDocument[];
  isMarkdown(document: TextDocument): boolean;
}

export function openFiles(documents: TextDocuments<TextDocument>): OpenFiles {
  const isMarkdown = ({ languageId }: TextDocument): boolean => languageId === 'markdown';
  return {
    get: (uri) =>
      documents.get(uri) ?? documents.all().find((document) => decode(document.uri) === decode(uri)) ?? null,
    all: () => documents.all(),
    markdown: () => documents.all().filter(isMarkdown),
    isMarkdown,
  };
}
