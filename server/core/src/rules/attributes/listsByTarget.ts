import type { AttributeList } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';

/** The attribute lists of each element that has any. */
export function listsByTarget({
  attributeLists,
}: PostDocument): ReadonlyMap<AttributeList['target'], readonly AttributeList[]> {
  const lists = new Map<AttributeList['target'], AttributeList[]>();
  for (const list of attributeLists) {
    const others = lists.get(list.target);
    if (others) others.push(list);
    else lists.set(list.target, [list]);
  }
  return lists;
}
