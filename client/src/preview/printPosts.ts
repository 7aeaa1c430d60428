import { env, Uri, workspace } from 'vscode';
import type { Blogs } from '../blogs/blogs.ts';
import { linkAddress, type Place, pictureAddress } from './addresses.ts';
import { escapeHtml } from './escapeHtml.ts';
import { frontMatterProblem } from './frontMatterProblem.ts';
import { headerHtml } from './header.ts';
import { withAddresses, withoutFrames } from './html.ts';
import { chip, textWithChips } from './liquid.ts';
import type { Env, MarkdownIt, Rule, Token } from './markdownIt.ts';
import { styleLinks } from './styles.ts';

/** A post that is being printed. */
interface Printed {
  /** `null` for a text that VS Code renders without naming its file. */
  readonly uri: Uri | null;
  /** `null` where the post's blog is not known. */
  readonly place: Place | null;
  readonly authorName: (id: string) => string | null;
}

/** Wraps the renderer: in posts, and in posts only, what the site resolves is resolved and what it hides is shown. */
export function printPosts(md: MarkdownIt, blogs: Blogs): void {
  const { renderer } = md;
  const { render, rules } = renderer;
  // by markdown-it's `env`: one object for each text that is printed
  const posts = new WeakMap<object, Printed>();
  const inPosts = (before: Rule | undefined, print: (token: Token, post: Printed) => string | null): Rule => {
    return (tokens, index, options, env, self) => {
      const token = tokens[index];
      const post = env === undefined ? undefined : posts.get(env);
      const own = token === undefined || post === undefined ? null : print(token, post);
      return own ?? before?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
    };
  };
  renderer.render = function renderPost(tokens, options, env) {
    const post = postOf(tokens, env, blogs);
    if (post === null) return render.call(this, tokens, options, env);
    if (post.place !== null) resolveAddresses(tokens, post.place);
    const shared = env ?? {};
    posts.set(shared, post);
    return styles(post) + render.call(this, tokens, options, shared);
  };
  const html = (token: Token, { place }: Printed): string => {
    const shown = withoutFrames(token.content);
    return place === null ? shown : withAddresses(shown, place);
  };
  rules.html_block = inPosts(rules.html_block, html);
  rules.html_inline = inPosts(rules.html_inline, html);
  rules.text = inPosts(rules.text, ({ content }) => textWithChips(content));
  rules.lectern_liquid = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    return token === undefined ? '' : `<p${self.renderAttrs(token)}>${chip(token.content)}</p>\n`;
  };
  rules.fence = inPosts(rules.fence, frontMatter);
}

function postOf(tokens: readonly Token[], env: Env, blogs: Blogs): Printed | null {
  const uri = env?.currentDocument instanceof Uri ? env.currentDocument : null;
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri?.toString());
  const isPost = isFrontMatter(tokens[0]) || (document !== undefined && blogs.isPost(document));
  if (!isPost) return null;
  const root = uri === null ? null : blogs.rootOf(uri);
  const blog = uri === null ? null : blogs.of(uri);
  return {
    uri,
    place:
      uri === null || root === null
        ? null
        : {
            document: uri.toString(),
            root,
            source: blog ? Uri.parse(blog.source).toString() : root,
            baseurl: blog?.baseurl ?? '',
            url: blog?.url ?? '',
            pages: blog?.pages ?? {},
          },
    // before the server has answered nobody is unknown
    authorName: (id) => (blog ? nameOf(id, blog.authors) : id),
  };
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string | null {
  return Object.hasOwn(names, id) ? (names[id] ?? null) : null;
}

/** VS Code keeps tokens and prints them again; it leaves `data-src` and `data-href` on what it has printed. */
function resolveAddresses(tokens: readonly Token[], place: Place): void {
  for (const token of tokens) {
    if (token.type === 'image') resolve(token, 'src', 'data-src', (address) => pictureAddress(address, place));
    if (token.type === 'link_open') resolve(token, 'href', 'data-href', (address) => linkAddress(address, place));
    if (token.children !== null) resolveAddresses(token.children, place);
  }
}

function resolve(token: Token, name: string, kept: string, find: (address: string) => string): void {
  const address = token.attrGet(name);
  if (typeof address === 'string' && token.attrGet(kept) === null) token.attrSet(name, find(address));
}

/** Of the blog, where its settings ask for them. */
function styles({ uri, place }: Printed): string {
  const paths = workspace.getConfiguration('lectern.preview', uri).get<unknown>('styles');
  return place !== null && Array.isArray(paths) ? styleLinks(paths, place) : '';
}

function isFrontMatter(token: Token | undefined): boolean {
  return token?.meta?.kramdown === 'frontMatter';
}

/** As VS Code's setting for front matter says; where that is its table, as a layout would show it. */
function frontMatter(token: Token, post: Printed): string | null {
  if (!isFrontMatter(token)) return null;
  const how = workspace.getConfiguration('markdown.preview', post.uri).get<string>('frontMatter');
  if (how === 'hide') return '';
  const attributes = (token.attrs ?? [])
    .filter(([name]) => name !== 'class')
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`)
    .join('');
  if (how === 'codeBlock') {
    return `<pre class="code-line"${attributes}><code>${escapeHtml(token.content)}</code></pre>\n`;
  }
  const content = headerHtml(token.content, {
    fileName: post.uri?.path.split('/').at(-1) ?? null,
    authorName: post.authorName,
    language: env.language,
    picture: (address) => (post.place === null ? address : pictureAddress(address, post.place)),
    problem: post.uri === null ? null : frontMatterProblem(post.uri),
  });
  return content === '' ? '' : `<header class="lectern-header code-line"${attributes}>${content}</header>\n`;
}
