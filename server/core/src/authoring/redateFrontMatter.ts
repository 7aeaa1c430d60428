import type { PostDocument } from '../post/postDocument.ts';
import type { TextEdit } from '../text/change.ts';
import { lineEndAt } from '../text/lineEnd.ts';
import { yamlText } from './yamlWord.ts';

/** Puts another day into `date:`, where there is one; its time stays. */
export function dateEdits({ frontMatter, text }: PostDocument, date: string): readonly TextEdit[] {
  const written = frontMatter?.entries.findLast(({ key }) => key === 'date')?.valueSpan;
  if (!written) return [];
  const found = /\d{2,4}[-/]\d{1,2}[-/]\d{1,2}/.exec(text.slice(written.start, written.end));
  if (!found || found[0] === date) return [];
  const start = written.start + found.index;
  return [{ span: { start, end: start + found[0].length }, text: date }];
}

/** Takes `published: false` out: somebody publishes it now. */
export function publishedEdits({ frontMatter, text }: PostDocument): readonly TextEdit[] {
  const entry = frontMatter?.entries.findLast(({ key }) => key === 'published');
  if (entry?.value !== false) return [];
  const start = text.lastIndexOf('\n', entry.keySpan.start - 1) + 1;
  const end = text.indexOf('\n', entry.keySpan.start) + 1;
  return [{ span: { start, end }, text: '' }];
}

/** Adds an address to `redirect_from`, which is made where there is none. `null` where it cannot be added to. */
export function redirectEdit(post: PostDocument, url: string): TextEdit | null {
  const { frontMatter, text } = post;
  if (!frontMatter || frontMatter.problems.length > 0) return null;
  const entry = frontMatter.entries.findLast(({ key }) => key === 'redirect_from');
  const address = /^[\w./-]+$/.test(url) ? url : yamlText(url);
  if (!entry) {
    const at = frontMatter.yaml.end;
    const newline = lineEndAt(text, frontMatter.span.start);
    const gap = at > 0 && text.charAt(at - 1) !== '\n' ? newline : '';
    return { span: { start: at, end: at }, text: `${gap}redirect_from: ${address}${gap === '' ? newline : ''}` };
  }
  if ([entry.value].flat().includes(url)) return null;
  const last = entry.items.at(-1);
  if (last) return besideItem(text, last.span, address);
  if (typeof entry.value !== 'string' || !entry.valueSpan) return null;
  const { start, end } = entry.valueSpan;
  return { span: { start, end }, text: `[${text.slice(start, end).trimEnd()}, ${address}]` };
}

/** Behind the last item of a list: in brackets, or on a line of its own. */
function besideItem(text: string, { start, end }: TextEdit['span'], address: string): TextEdit {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isBlock = /^\s*-\s+$/.test(line);
  return { span: { start: end, end }, text: isBlock ? `${lineEndAt(text, end)}${line}${address}` : `, ${address}` };
}
