import type { Content } from './schedule.ts';

/** Tells what a text is by what it holds: servers name the wrong type, and files have any name. */
export function contentOf(text: string): Content {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { kind: 'empty', text: trimmed };
  if (/^[[{]/.test(trimmed)) return jsonOf(trimmed);
  if (!trimmed.startsWith('<')) return { kind: 'other', text: trimmed };
  return {
    kind: /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(trimmed.slice(0, head)) ? 'html' : 'xml',
    text: trimmed,
  };
}

/** Where a document says what it is. */
const head = 2000;

function jsonOf(text: string): Content {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'other', text };
  }
}
