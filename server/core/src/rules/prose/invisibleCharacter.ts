import { edit, type Rule } from '../rule.ts';

/** A character that nobody sees and that gets in the way. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  title: 'Invisible character',
  group: 'prose',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const { text } = post;
    for (const { index, 0: found } of text.matchAll(invisible)) {
      if (index === 0 && found.startsWith('\uFEFF')) continue;
      const span = { start: index, end: index + found.length };
      yield {
        span,
        message: `An invisible character (${nameOf(found)}) stands here, so searching fails, and so does code that is copied`,
        fixes: [edit(post, 'Remove it', { span, text: '' })],
      };
    }
    if (!text.includes('\u00A0')) return;
    for (const { index, 0: found } of text.matchAll(blankInSyntax)) {
      const at = index + found.length - 1;
      yield {
        span: { start: at, end: at + 1 },
        message:
          'This is a no-break space, so kramdown does not see the mark in front of it and the site shows the mark as text',
        fixes: [edit(post, 'Change it to a space', { span: { start: at, end: at + 1 }, text: ' ' })],
      };
    }
  },
};

/**
 * Zero-width spaces, marks of direction, soft hyphens, control characters. Joiners are left alone: emoji and some
 * scripts are made with them.
 */
const unseen = String.raw`\x00-\x08\x0B\x0E-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;
const invisible = new RegExp(`[${unseen}]+`, 'g');

/** Behind the marks at a line's beginning. */
const blankInSyntax = /^(?:#{1,6}|[-*+]|\d+\.|>)\u00A0/gm;

const named: Readonly<Record<string, string>> = {
  '\u200B': 'zero-width space',
  '\u00AD': 'soft hyphen',
  '\uFEFF': 'byte order mark',
};

function nameOf(found: string): string {
  const first = found.charAt(0);
  return named[first] ?? `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
