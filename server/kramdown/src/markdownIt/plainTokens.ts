import type { Token } from 'markdown-it';

/**
 * Makes tokens that a renderer cannot tell from markdown-it's. Its own constructor defines each field by a call of its
 * own, which is most of the time that HTML takes; an editor still gets that one's.
 */
export function plainTokens(TokenClass: typeof Token): (type: string, tag: string, nesting: -1 | 0 | 1) => Token {
  const { attrIndex, attrPush, attrSet, attrGet, attrJoin } = TokenClass.prototype;
  return (type, tag, nesting) => ({
    type,
    tag,
    nesting,
    attrs: null,
    map: null,
    level: 0,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: false,
    hidden: false,
    attrIndex,
    attrPush,
    attrSet,
    attrGet,
    attrJoin,
  });
}
