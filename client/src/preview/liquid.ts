import { escapeHtml } from './html.ts';

/** Text as HTML, its Liquid as chips: it stands for something that only the site's build knows. */
export function textWithChips(text: string): string {
  return text
    .split(/(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})/)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : chip(part)))
    .join('');
}

/** Liquid as a chip. */
export function chip(liquid: string): string {
  return `<code class="lectern-liquid" title="Liquid: the site's build puts its result here">${escapeHtml(liquid)}</code>`;
}
