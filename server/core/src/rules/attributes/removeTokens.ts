import type { AttributeList, AttributeToken } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { TextEdit } from '../../text/change.ts';
import type { Span } from '../../text/span.ts';

/** Takes tokens out of an attribute list, and the whole list where nothing else is in it. */
export function removeTokens(
  post: PostDocument,
  list: AttributeList,
  tokens: readonly AttributeToken[],
): readonly TextEdit[] {
  if (tokens.length === 0) return [];
  if (list.kind === 'span' && tokens.length === list.tokens.length)
    return [{ span: { start: list.start, end: list.end }, text: '' }];
  return tokens.map((token) => ({ span: withBlank(post.text, token), text: '' }));
}

/** With the blank in front; of the first token in a list, with the one behind. */
export function withBlank(text: string, { start, end }: Span): Span {
  if (/\s/.test(text.charAt(start - 1))) return { start: start - 1, end };
  return { start, end: /\s/.test(text.charAt(end)) ? end + 1 : end };
}
