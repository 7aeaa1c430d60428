import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { locateFrontMatter } from './jekyll/frontMatter.ts';
import { blockTokens } from './markdownIt/blocks.ts';
import { withFootnotes } from './markdownIt/footnotes.ts';
import { lineAt } from './markdownIt/lineAt.ts';
import { plainTokens } from './markdownIt/plainTokens.ts';
import { isSafeAttribute } from './markdownIt/preview.ts';
import { rendererRules } from './markdownIt/rules.ts';
import type { Target, Writer } from './markdownIt/writer.ts';
import type { KramdownOptions } from './options.ts';
import { parse } from './parse.ts';
import type { Image, List, Node, Root } from './tree.ts';
import { walk } from './walk.ts';

export interface KramdownPluginOptions {
  /** Whether a text is to be read as kramdown; others stay with markdown-it. Called for every text. */
  readonly isPost: (text: string) => boolean;
  /** The site's options for a text; without it Jekyll's defaults. */
  readonly optionsFor?: (text: string) => Partial<KramdownOptions>;
  /** Told of a fault of ours; the text is then shown as markdown-it reads it. */
  readonly onError?: (error: unknown) => void;
}

/**
 * A plugin for any markdown-it: texts that are posts get kramdown's tokens, with their lines, in the place of its own,
 * so that `render` and whoever else reads the tokens see what the site will show. Links and pictures go through the
 * instance's `normalizeLink` and `validateLink`; attribute lists cannot bring scripts or what an editor keeps for
 * itself. Front matter is a `fence` token that prints nothing, its `meta.kramdown` is `frontMatter`.
 */
export function kramdown(md: MarkdownIt, plugin: KramdownPluginOptions): void {
  const stock = md.core.process;
  const recent: Parsed[] = [];
  Object.assign(md.renderer.rules, rendererRules({ ...md.renderer.rules }));
  md.core.process = function process(state) {
    if (!plugin.isPost(state.src)) return stock.call(this, state);
    let tokens: Token[];
    try {
      const root = parsed(recent, state.src, plugin);
      tokens = toTokens(root, previewTarget(md, state.src, state.Token));
      tokens = [...frontMatterTokens(state.src, state.Token), ...tokens];
    } catch (error) {
      plugin.onError?.(error);
      return stock.call(this, state);
    }
    for (const rule of rulesOf(this.ruler)) {
      if (rule.name === 'block') state.tokens = tokens;
      else if (rule.enabled && keptRules.has(rule.name)) rule.fn(state);
    }
  };
}

/** kramdown's HTML for a parsed text: equal as a tree of elements, addresses and raw HTML as they were written. */
export function renderHtml(root: Root): string {
  return htmlRenderer()(root);
}

/** `renderHtml` for many texts: the renderer is set up once. */
export function htmlRenderer(): (root: Root) => string {
  const md = createMarkdownIt({ html: true, xhtmlOut: true });
  Object.assign(md.renderer.rules, rendererRules({ ...md.renderer.rules }));
  const { Token: TokenClass } = new md.core.State('', md, {});
  const target: Target = {
    createToken: plainTokens(TokenClass),
    lineAt: null,
    allows: () => true,
    address: (address) => address,
    decode: (text) => decodeReferences(md, text),
    drawsMath: false,
  };
  return (root) => md.renderer.render(toTokens(root, target), md.options, {});
}

/** The document as markdown-it's tokens, footnotes and table of contents in their places. */
export function toTokens(root: Root, target: Target): Token[] {
  const writer: Writer = {
    target,
    options: root.options,
    root,
    standalone: standaloneImages(root),
    footnotesList: footnotesList(root),
    notes: new Map(),
    entries: new Map(),
  };
  const tokens = [...withFootnotes(writer, blockTokens(writer, root.children))];
  setLevels(tokens);
  return tokens;
}

interface Parsed {
  readonly text: string;
  readonly options: string;
  readonly root: Root;
}

/** An editor asks for two documents in turn, over and over: the last few are kept. */
const kept = 4;

function parsed(recent: Parsed[], text: string, { optionsFor }: KramdownPluginOptions): Root {
  const kramdownOptions = optionsFor?.(text) ?? {};
  const options = JSON.stringify(kramdownOptions);
  const at = recent.findIndex((entry) => entry.text === text && entry.options === options);
  const [found] = at < 0 ? [] : recent.splice(at, 1);
  const entry = found ?? { text, options, root: parse(text, { kramdown: kramdownOptions }) };
  recent.unshift(entry);
  recent.length = Math.min(recent.length, kept);
  return entry.root;
}

/** Of the rules that run over tokens only these are meant for ours: others would parse or replace text again. */
const keptRules: ReadonlySet<string> = new Set(['normalize', 'source_map_data_attribute', 'reset-katex-macros']);

interface CoreRule {
  readonly name: string;
  readonly enabled: boolean;
  readonly fn: (state: unknown) => void;
}

/** The chain with its names, which markdown-it keeps to itself. */
function rulesOf(ruler: object): readonly CoreRule[] {
  return '__rules__' in ruler && Array.isArray(ruler.__rules__) ? ruler.__rules__ : [];
}

function previewTarget(md: MarkdownIt, text: string, TokenClass: typeof Token): Target {
  return {
    createToken: (type, tag, nesting) => new TokenClass(type, tag, nesting),
    lineAt: lineAt(text),
    allows: (name, value, fromTag) => fromTag || isSafeAttribute(name, value, (address) => md.validateLink(address)),
    address: (address) => {
      const normalized = md.normalizeLink(address);
      return md.validateLink(normalized) ? normalized : null;
    },
    decode: (value) => decodeReferences(md, value),
    drawsMath: md.renderer.rules.math_inline !== undefined && md.renderer.rules.math_block !== undefined,
  };
}

function frontMatterTokens(text: string, TokenClass: typeof Token): readonly Token[] {
  const frontMatter = locateFrontMatter(text);
  if (frontMatter === null) return [];
  const token = new TokenClass('fence', 'code', 0);
  token.block = true;
  token.markup = '---';
  token.content = text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
  token.map = [0, lineAt(text)(frontMatter.end - 1) + 1];
  token.meta = { kramdown: 'frontMatter' };
  return [token];
}

/** markdown-it also takes backslashes for escapes: doubled, they stay. */
function decodeReferences(md: MarkdownIt, text: string): string {
  return text.includes('&') ? md.utils.unescapeAll(text.replace(/\\/g, '\\\\')) : text;
}

function standaloneImages(root: Root): Set<Image> {
  const images = new Set<Image>();
  for (const { tokens, target } of root.attributeLists) {
    if (target === null || !('type' in target) || target.type !== 'image') continue;
    if (tokens.some(({ kind, name }) => kind === 'reference' && name === 'standalone')) images.add(target);
  }
  return images;
}

function footnotesList(root: Root): List | null {
  let list: List | null = null;
  walk(root, (node: Node) => {
    if (list === null && node.type === 'list' && node.role === 'footnotes') list = node;
  });
  return list;
}

function setLevels(tokens: readonly Token[]): void {
  let level = 0;
  for (const token of tokens) {
    if (token.nesting < 0) level -= 1;
    token.level = level;
    if (token.nesting > 0) level += 1;
    if (token.children !== null) setLevels(token.children);
  }
}
