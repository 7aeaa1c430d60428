import { type KramdownPluginOptions, kramdown } from 'markdown-it-kramdown/markdownIt';
import { type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import type { Blogs } from './blogs/blogs.ts';
import { startsWithFrontMatter } from './blogs/roots.ts';
import { addLiquid } from './preview/addLiquid.ts';
import type { MarkdownIt } from './preview/markdownIt.ts';
import { printPosts } from './preview/printPosts.ts';

/**
 * Makes VS Code's Markdown preview show posts as the site will, and leaves every other file to VS Code. Called for each
 * instance that VS Code makes of its Markdown engine; an instance has no state but what its closures hold.
 */
export function extendMarkdownIt(md: MarkdownIt, blogs: Blogs, log: LogOutputChannel): MarkdownIt {
  const isPost = (text: string): boolean => {
    const document = openDocument(text);
    return document === null ? blogs.any && startsWithFrontMatter(text) : blogs.isPost(document);
  };
  const optionsFor: KramdownPluginOptions['optionsFor'] = (text) => {
    const document = openDocument(text);
    return (document === null ? undefined : blogs.of(document.uri)?.kramdown) ?? {};
  };
  const onError = (error: unknown): void =>
    log.error('The preview shows a post as plain Markdown', error instanceof Error ? error : String(error));
  kramdown(md, { isPost, optionsFor, onError });
  addLiquid(md, isPost);
  printPosts(md, blogs);
  return md;
}

/** The preview never says which document a text is of, so it is looked for among the open ones. */
function openDocument(text: string): TextDocument | null {
  return (
    workspace.textDocuments.find((document) => document.languageId === 'markdown' && document.getText() === text) ??
    null
  );
}
