import { printable } from '../printable.ts';

/**
 * A text that somebody else wrote as Markdown that shows it and does nothing: no markup, link, picture, mention or
 * reference to an issue. What stands between backticks becomes code.
 */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join('');
}

/** A text as inline code. */
export function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** Between two characters it keeps them from meaning something together, and nobody sees it. */
const joiner = '\u2060';

function plain(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, `$1${joiner}$2`)
    .replace(/@(?=[\w-])/g, `@${joiner}`)
    .replace(/\\#(?=\d)/g, `\\#${joiner}`)
    .replace(/\b(https?|ftp)(?=:)|\bwww(?=\.)/gi, `$&${joiner}`);
}
