import { commands, extensions } from 'vscode';
import { type OnceMore, onceMore } from '../onceMore.ts';

/** Makes VS Code show its Markdown again: with another blog, or other settings, the same text may look otherwise. */
export function previewRefresh(): OnceMore {
  return onceMore(() => {
    if (extensions.getExtension('vscode.markdown-language-features')?.isActive !== true) return;
    void commands.executeCommand('markdown.preview.refresh');
  }, pageLoads);
}

/**
 * Milliseconds. VS Code lets a refresh pass while an earlier one of its own waits (300 ms), and that one renders nothing
 * where the text is the same: so a preview that is just opening would keep what it showed before its blog was known.
 */
const pageLoads = 3000;
