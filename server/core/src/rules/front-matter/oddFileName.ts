import type { PostDocument } from '../../post/postDocument.ts';
import { parentOf, pathIn, uriOf } from '../../site/paths.ts';
import { dateOfName } from '../../site/postDate.ts';
import type { Fix, Problem, Rule } from '../rule.ts';

/** A file name that Jekyll does not take for a post's, or that makes an awkward address. */
export const oddFileName: Rule = {
  id: 'odd-file-name',
  title: 'File name that does not fit a post',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    const path = pathIn(site.root, post.uri);
    if (path === null) return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (post.kind === 'post' && !dateOfName(path)) {
      yield problem(
        post,
        `\`${name}\` does not begin with a date such as \`2026-05-04-\`, so Jekyll does not publish this post`,
        null,
      );
      return;
    }
    const right = name.replace(/\s+/g, '-').replace(/\.[^.]+$/, (extension) => extension.toLowerCase());
    if (right === name) return;
    yield problem(
      post,
      /\s/.test(name)
        ? `There are spaces in \`${name}\`, which have to be escaped wherever the file is linked to, so links to it break easily`
        : `The extension of \`${name}\` is in upper case, so tools that look for posts pass over it`,
      right,
    );
  },
};

function problem(post: PostDocument, message: string, name: string | null): Problem {
  const end = post.frontMatter ? post.frontMatter.span.start + 3 : Math.min(1, post.text.length);
  return {
    span: { start: post.frontMatter?.span.start ?? 0, end },
    message,
    fixes: name === null ? [] : rename(post, name),
  };
}

function rename(post: PostDocument, name: string): Fix[] {
  const folder = parentOf(post.uri);
  if (folder === null) return [];
  return [
    {
      title: `Rename the file to ${name}`,
      safe: false,
      changes: [{ kind: 'rename', from: post.uri, to: uriOf(folder, name) }],
    },
  ];
}
