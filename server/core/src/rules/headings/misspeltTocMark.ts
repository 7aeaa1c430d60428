import type { AttributeList, AttributeToken } from 'markdown-it-kramdown';
import { plainText } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { isTocTitle } from '../../toc/tocHeading.ts';
import { edit, type Rule } from '../rule.ts';

/** `{:TOC}`, `{:.toc}`, `{:.notoc}`: marks for the table of contents that kramdown does not know. */
export const misspeltTocMark: Rule = {
  id: 'misspelt-toc-mark',
  title: 'Misspelt mark for the table of contents',
  group: 'headings',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const [{ start, end }, right] of misspeltMarks(post)) {
      const written = post.text.slice(start, end);
      yield {
        span: { start, end },
        message:
          right === 'toc'
            ? `kramdown knows \`{:toc}\` and not \`${written}\`, so the site shows this list as it is and no table of contents`
            : `kramdown knows \`{:.no_toc}\` and not \`${written}\`, so the table of contents lists this heading`,
        fixes: [edit(post, `Change it to \`${right}\``, { span: { start, end }, text: right })],
      };
    }
  },
};

/** Such tokens, each with what was meant. */
export function misspeltMarks(post: PostDocument): ReadonlyMap<AttributeToken, 'toc' | '.no_toc'> {
  const found = new Map<AttributeToken, 'toc' | '.no_toc'>();
  for (const list of post.attributeLists) {
    if (list.kind !== 'block') continue;
    for (const token of list.tokens) {
      if (isMeantAsToc(post, list, token)) found.set(token, 'toc');
      else if (isMeantAsNoToc(list, token)) found.set(token, '.no_toc');
    }
  }
  return found;
}

function isMeantAsToc(post: PostDocument, { target }: AttributeList, { kind, name, value }: AttributeToken): boolean {
  if (!/^toc$/i.test(name) || post.tree.toc !== null) return false;
  if (target === null || !('type' in target) || target.type !== 'list') return false;
  if (kind === 'reference') return name !== 'toc';
  // a list may have a class `toc` to look like one
  return (
    kind === 'class' && (value ?? name) === name && target.children.length === 1 && isTocTitle(plainText(target).trim())
  );
}

function isMeantAsNoToc({ target }: AttributeList, { kind, name, value }: AttributeToken): boolean {
  if (target === null || !('type' in target) || target.type !== 'heading') return false;
  if (!/^no[-_]?toc$/i.test(name)) return false;
  return kind === 'reference' || (kind === 'class' && name !== 'no_toc' && (value ?? name) === name);
}
