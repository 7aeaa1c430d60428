import type { Token } from 'markdown-it';
import type { List, TocEntry } from '../tree.ts';
import { inlineTokens } from './inlines.ts';
import { block, close, headingId, inline, open, type Writer } from './writer.ts';

/** The list of headings in the place of the one with `{:toc}`; nothing where there is no heading to list. */
export function tocTokens(writer: Writer, list: List, entries: readonly TocEntry[]): readonly Token[] {
  if (entries.length === 0) return [];
  const type = list.ordered ? 'ordered_list' : 'bullet_list';
  const tag = list.ordered ? 'ol' : 'ul';
  const id = list.attributes?.get('id') ?? 'markdown-toc';
  const opening = open(writer, type, tag, list, list.attributes);
  opening.attrSet('id', id);
  opening.meta = { kramdown: 'toc' };
  const tokens = [opening];
  const stack: (TocEntry | Token)[] = [close(writer, type, tag), ...[...entries].reverse()];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (!('heading' in item)) {
      tokens.push(item);
      continue;
    }
    // no `map`: an editor's outline and folds come from the headings themselves
    tokens.push(open(writer, 'list_item', 'li', null, null), entryText(writer, id, item));
    stack.push(close(writer, 'list_item', 'li'));
    if (item.children.length === 0) continue;
    tokens.push(block(writer, `${type}_open`, tag, 1, null));
    stack.push(close(writer, type, tag), ...[...item.children].reverse());
  }
  return tokens;
}

function entryText(writer: Writer, listId: string, { heading }: TocEntry): Token {
  const id = headingId(writer, heading) ?? '';
  const link = writer.target.createToken('link_open', 'a', 1);
  link.attrSet('href', `#${id}`);
  link.attrSet('id', `${listId}-${id}`);
  const entry = inline(writer, null, [
    link,
    ...inlineTokens(writer, heading.children, 'entry'),
    writer.target.createToken('link_close', 'a', -1),
  ]);
  writer.entries.set(heading, entry);
  return entry;
}
