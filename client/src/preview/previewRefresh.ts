import { commands, extensions } from 'vscode';
import { type OnceMore, onceMore } from '../onceMore.ts';

/** Makes VS Code show its Markdown again: with another blog, or other settings, the same text may look otherwise. */
export function previewRefresh(): OnceMore {
  return onceMore(() => {
    if (extensions.getExtension('vscode.markdown-language-features')?.isActive !== true) return;
    void commands.executeCommand('markdown.preview.refresh');
  }, pageLoads);
}

/** Milliseconds: a preview whose page was still loading has been seen to keep its first text, though asked for another. */
const pageLoads = 3000;
