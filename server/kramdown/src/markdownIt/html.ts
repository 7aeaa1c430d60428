import type { CodeBlock, HtmlElement } from '../tree.ts';
import { eachAttribute, type Writer } from './writer.ts';

/** `<name a="b">` as kramdown writes it again; with a slash where the element has neither content nor end tag. */
export function openTag(writer: Writer, element: HtmlElement): string {
  const written = new Map(element.tagAttributes.map(({ name, value }) => [name, value]));
  let tag = `<${element.name}`;
  eachAttribute(writer, element.attributes, written, (name, value) => {
    tag += ` ${name}="${escapeAttribute(value)}"`;
  });
  return `${tag}${isEmpty(element) ? ' />' : '>'}`;
}

/** Highlighted code as Jekyll writes it into its figure. */
export function highlightedCode(code: CodeBlock): string {
  const language = code.language === null ? '' : ` class="${languageClass(code)}" data-lang="${code.language}"`;
  return `<pre><code${language}>${escapeAttribute(code.value)}</code></pre>`;
}

/** The class that Jekyll gives highlighted code. */
export function languageClass({ language }: CodeBlock): string {
  return language === null ? '' : `language-${language.replaceAll('+', '-')}`;
}

/** `</name>`, or nothing behind an empty element. */
export function closeTag(element: HtmlElement): string {
  return isEmpty(element) ? '' : `</${element.name}>`;
}

/** Raw HTML keeps its references as written; a `&`, `<` or `>` of its own is escaped. */
export function escapeRaw(text: string): string {
  return text
    .replace(/&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[0-9a-fA-F]+);)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const voidNames: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** `<div/>` as a block is complete; in text it gets an end tag. */
function isEmpty(element: HtmlElement): boolean {
  return voidNames.has(element.name) || (element.block && element.selfClosing);
}
