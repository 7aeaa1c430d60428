import { commands, type Disposable, extensions } from 'vscode';

export interface PreviewRefresh extends Disposable {
  /** Makes VS Code show its Markdown again: with another blog, or other settings, the same text may look otherwise. */
  readonly refresh: () => void;
}

export function previewRefresh(): PreviewRefresh {
  let again: NodeJS.Timeout | undefined;
  const ask = (): void => {
    if (extensions.getExtension('vscode.markdown-language-features')?.isActive !== true) return;
    void commands.executeCommand('markdown.preview.refresh');
  };
  return {
    refresh: () => {
      ask();
      clearTimeout(again);
      again = setTimeout(ask, pageLoads);
    },
    dispose: () => clearTimeout(again),
  };
}

/** Milliseconds in which a preview's page has loaded: until it has, VS Code's new text for it gets lost. */
const pageLoads = 3000;
