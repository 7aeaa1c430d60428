import { escapeHtml } from './escapeHtml.ts';

/** A piece of Liquid, braces included: offsets into the text, end excluded. */
export interface LiquidPiece {
  readonly start: number;
  readonly end: number;
}

/** Outputs and tags in the order of the text; one that is never closed is text. */
export function* liquidIn(text: string): Iterable<LiquidPiece> {
  const opening = /\{[{%]/g;
  const missing = new Set<string>();
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const closing = found[0] === '{{' ? '}}' : '%}';
    // searched for once: a text of nothing but openings must not cost its square
    const at = missing.has(closing) ? -1 : text.indexOf(closing, found.index + 2);
    if (at === -1) missing.add(closing);
    else {
      yield { start: found.index, end: at + 2 };
      opening.lastIndex = at + 2;
    }
  }
}

/**
 * Text as HTML, its Liquid as chips: it stands for something that only the site's build knows. What `raw` encloses is
 * text there as well.
 */
export function textWithChips(text: string): string {
  let html = '';
  let behind = 0;
  let isRaw = false;
  for (const { start, end } of liquidIn(text)) {
    const piece = text.slice(start, end);
    const isMark = isRawMark(piece);
    if (isRaw && !isMark) continue;
    html += escapeHtml(text.slice(behind, start)) + (isMark ? '' : chip(piece));
    behind = end;
    if (isMark) isRaw = !piece.includes('endraw');
  }
  return html + escapeHtml(text.slice(behind));
}

/** Without the marks `{% raw %}` and `{% endraw %}`, which the site's build takes away. */
export function withoutRawMarks(text: string): string {
  return text.replace(rawMarks, '');
}

const rawMarks = /\{%-?\s*(?:end)?raw\s*-?%\}/g;

function isRawMark(piece: string): boolean {
  return withoutRawMarks(piece) === '';
}

/** Liquid as a chip. */
export function chip(liquid: string): string {
  return `<code class="lectern-liquid" title="Liquid: the site's build puts its result here">${escapeHtml(liquid)}</code>`;
}
