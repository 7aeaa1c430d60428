import type { RendererRule, Token } from 'markdown-it';
import { escapeAttribute } from './html.ts';

/** markdown-it's rules for what it cannot print as kramdown does; other tokens of the same types go to `before`. */
export function rendererRules(
  before: Readonly<Record<string, RendererRule | undefined>>,
): Record<string, RendererRule> {
  return {
    fence: codeRule(before.fence),
    code_block: codeRule(before.code_block),
    heading_open: headingRule(before.heading_open),
    kramdown_math: (tokens, index, _options, _env, self) => {
      const token = tokens[index];
      if (token === undefined) return '';
      if (token.attrs === null) return `\\(${escapeText(token.content)}\\)`;
      // with attributes, or without an engine, kramdown escapes nothing
      return `<span${self.renderAttrs(token)}>$${token.content}$</span>`;
    },
    kramdown_math_block: (tokens, index, _options, _env, self) => {
      const token = tokens[index];
      if (token === undefined) return '';
      const { content: value, meta } = token;
      const content = meta?.engine === null ? `$$\n${value}\n$$` : `\\[${escapeText(value)}\\]\n`;
      return token.attrs === null ? content : `<div${self.renderAttrs(token)}>${content}</div>\n`;
    },
  };
}

/** What `codeToken` leaves for the rule: attributes of `pre`. */
function preAttributes(token: Token): readonly (readonly [string, string])[] | null {
  const { meta } = token;
  return meta?.kramdown === 'code' && Array.isArray(meta.attributes) ? meta.attributes : null;
}

/** An editor marks lines on `attrs`, and expects that on `code`; the author's attributes stand on `pre`. */
function codeRule(before: RendererRule | undefined): RendererRule {
  return (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token?.meta?.kramdown === 'frontMatter') return '';
    const attributes = token === undefined ? null : preAttributes(token);
    if (token === undefined || attributes === null) {
      return before?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
    }
    const highlighted = options.highlight?.(token.content, token.info, '') || escapeText(token.content);
    if (highlighted.startsWith('<pre')) return `${highlighted}\n`;
    const shown = Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
      attrs: token.attrs?.slice() ?? null,
    });
    const languageClass = token.meta?.languageClass ?? (token.info === '' ? '' : `${options.langPrefix}${token.info}`);
    if (languageClass !== '') shown.attrJoin('class', languageClass);
    const pre = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    return `<pre${pre}><code${self.renderAttrs(shown)}>${highlighted}</code></pre>\n`;
  };
}

/** VS Code gives each heading an id of its own making right before it prints it: the site's takes its place. */
function headingRule(before: RendererRule | undefined): RendererRule {
  return (tokens, index, options, env, self) => {
    const token = tokens[index];
    const id = token?.meta?.kramdown === 'heading' ? token.meta.id : null;
    if (typeof id === 'string' && id !== '') token?.attrSet('id', id);
    return before?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
