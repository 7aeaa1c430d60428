import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Problem, type Rule } from '../rule.ts';

/** The line that begins a block of code and does not: nothing closes it, or there is more than one word behind its marks. */
export const brokenFence: Rule = {
  id: 'broken-fence',
  title: 'Block of code that kramdown does not see',
  group: 'blocks',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    if (!/```|~~~/.test(post.text)) return;
    let open: string | null = null;
    for (const { node, start, end } of post.prose()) {
      if (node.type !== 'paragraph') continue;
      for (const fence of fencesOf(post.text.slice(start, end), start)) {
        // the end of the block that was found before
        const isEnd = open === fence.mark && fence.info === '';
        if (isEnd) open = null;
        else if (/\s/.test(fence.info)) {
          open = fence.mark;
          yield manyWords(post, fence);
        } else if (!fence.isClosed) {
          yield unclosed(fence);
          break;
        }
      }
    }
  },
};

interface Fence {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  /** What stands behind the marks, and where. */
  readonly info: string;
  readonly infoStart: number;
  /** Whether a line of the same paragraph would close it. */
  readonly isClosed: boolean;
}

/** Lines of a paragraph that look like the beginning of a block of code; kramdown has taken the others. */
function* fencesOf(text: string, offset: number): Iterable<Fence> {
  if (!/```|~~~/.test(text)) return;
  const lines = [...text.matchAll(/^([ \t>]*)(`{3,}|~{3,})([^\n`]*)$/gm)];
  for (const [index, { index: at, 1: indent = '', 2: mark = '', 3: rest = '' }] of lines.entries()) {
    const start = offset + at + indent.length;
    const info = rest.trim();
    const infoStart = start + mark.length + (rest.length - rest.trimStart().length);
    const isClosed = lines
      .slice(index + 1, index + 2)
      .some((next) => next[2]?.startsWith(mark) && next[3]?.trim() === '');
    yield { start, end: start + mark.length + rest.trimEnd().length, mark, info, infoStart, isClosed };
  }
}

function manyWords(post: PostDocument, { start, end, info, infoStart }: Fence): Problem {
  const [word = ''] = info.split(/\s/);
  const rest = { start: infoStart + word.length, end: infoStart + info.length };
  return {
    span: { start, end },
    message: 'kramdown takes one word behind these marks, so this is no block of code and the site shows it as text',
    fixes: [{ ...edit(post, `Leave only \`${word}\``, { span: rest, text: '' }), safe: false }],
  };
}

function unclosed({ start, end }: Fence): Problem {
  return {
    span: { start, end },
    message: 'Nothing closes this block of code, so the site shows it as text',
    fixes: [],
  };
}
