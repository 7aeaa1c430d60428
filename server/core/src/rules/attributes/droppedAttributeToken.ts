import type { AttributeList, AttributeToken } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { isSwallowing } from './unclosedAttributeList.ts';

/** A word in an attribute list that kramdown cannot read: it vanishes, mostly without a warning. */
export const droppedAttributeToken: Rule = {
  id: 'dropped-attribute-token',
  title: 'Word in an attribute list that has no effect',
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const list of post.attributeLists) {
      // what it has swallowed by mistake is not meant for it
      if (list.loss === 'text' || isSwallowing(post, list)) continue;
      for (const slip of slipsIn(post, list)) {
        yield {
          span: slip.span,
          message: `kramdown cannot read this and leaves it out, so ${effect(list, slip.name)}`,
          fixes: fixesFor(post, slip),
        };
      }
    }
  },
};

interface Slip {
  readonly span: Span;
  /** The attribute that was meant, if it can be told. */
  readonly name: string | null;
  readonly value: string | null;
}

/** Dropped tokens; those that were meant as one attribute are one slip. */
function* slipsIn(post: PostDocument, list: AttributeList): Iterable<Slip> {
  const { tokens } = list;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    // `target = "_blank"`: a reference, and two words that are dropped
    if (token?.kind === 'reference' && next && isDropped(next, '=')) {
      const last = tokens[index + 2];
      const end = last?.kind === 'dropped' ? last : next;
      const value = end === next ? null : unquote(textOf(post, end));
      yield { span: { start: token.start, end: end.end }, name: token.name, value };
      index += end === next ? 1 : 2;
      continue;
    }
    if (token?.kind !== 'dropped') continue;
    const end = endOfQuotation(post, tokens, index);
    const span = { start: token.start, end: (tokens[end] ?? token).end };
    const pair = /^:?([\w-]+)=(.*)$/s.exec(post.text.slice(span.start, span.end));
    // words behind it may belong to the value; only the author knows
    const isWhole = end > index || next?.kind !== 'reference';
    yield { span, name: pair?.[1] ?? null, value: isWhole && pair ? unquote(pair[2] ?? '') : null };
    index = end;
  }
}

function isDropped(token: AttributeToken, text: string): boolean {
  return token.kind === 'dropped' && token.name === text;
}

/** `title=“two words”` is two tokens: the index of the one that ends the quotation, else the index itself. */
function endOfQuotation(post: PostDocument, tokens: readonly AttributeToken[], from: number): number {
  const first = tokens[from];
  if (!first || !/=[“”„‘’]/.test(textOf(post, first)) || /=.+[“”‘’]$/.test(textOf(post, first))) return from;
  const found = tokens.findIndex((token, index) => index > from && /[“”‘’]$/.test(textOf(post, token)));
  return found < 0 ? from : found;
}

function textOf(post: PostDocument, { start, end }: Span): string {
  return post.text.slice(start, end);
}

/** `null` where no value can be made of it. */
function unquote(value: string): string | null {
  const bare = value.replace(/^[“”„‘’"']|[“”‘’"']$/g, '');
  return bare === '' || /["“”{}]/.test(bare) ? null : bare;
}

function fixesFor(post: PostDocument, { span, name, value }: Slip): Fix[] {
  if (name === null || value === null || !/^\w[\w-]*$/.test(name)) return [];
  const text = `${name}="${value}"`;
  return [edit(post, `Write \`${text}\``, { span, text })];
}

function effect(list: AttributeList, name: string | null): string {
  if (name !== null) return `there is no \`${name}\` on the site`;
  const isAll = list.tokens.every(({ kind }) => kind === 'dropped');
  return `${isAll ? 'the whole list' : 'it'} has no effect on the site`;
}
