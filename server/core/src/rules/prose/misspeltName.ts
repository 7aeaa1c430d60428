import { linkFinder } from '../../post/linkFinder.ts';
import { edit, type Rule } from '../rule.ts';
import { names } from './names.ts';
import { lettersOf, mayMisspell, type Spellings, spellings } from './spellings.ts';

/** A product's name in other letter case than its makers write it. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  title: 'Misspelt name of a product',
  group: 'prose',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'hint',
  *check(post, site) {
    const { words } = site.settings;
    const known = words.length === 0 ? productNames : spellings([...names, ...words]);
    const inLink = linkFinder(post.links.filter((link) => link.type === 'link' && link.kind === 'autolink'));
    for (const { start, text } of post.prose()) {
      if (!mayMisspell(text, known)) continue;
      for (const { written, index, name } of misspellings(text, known.byLetters)) {
        const span = { start: start + index, end: start + index + written.length };
        if (inLink(span)) continue;
        yield {
          span,
          message: `The name is \`${name}\`, and readers who know it stumble over \`${written.replace(/\s+/g, ' ')}\``,
          fixes: [
            { ...edit(post, `Change it to \`${name}\``, { span, text: name }), safe: sameLetters(written, name) },
          ],
        };
      }
    }
  },
};

const productNames: Spellings = spellings(names);

export interface Misspelling {
  readonly written: string;
  readonly index: number;
  readonly name: string;
}

/** A word, with points and the like in it: `node.js` is one, and so is `java-based`. */
const word = /[\p{L}\p{N}_]+(?:[.\-/@:#'’\\][\p{L}\p{N}_]+)*/gu;

export function* misspellings(text: string, right: ReadonlyMap<string, string>): Iterable<Misspelling> {
  let last: { readonly text: string; readonly index: number } | null = null;
  for (const { 0: written, index } of text.matchAll(word)) {
    const before = last;
    last = { text: written, index };
    // part of an address, a hashtag, a variable
    if (
      /[#@/.$\\\-:=]/.test(text.charAt(index - 1)) ||
      /^(?:[/\\@=(]|-\p{L})/u.test(text.slice(index + written.length, index + written.length + 2))
    ) {
      last = null;
      continue;
    }
    if (before && /^\s$/.test(text.slice(before.index + before.text.length, index))) {
      const pair = text.slice(before.index, index + written.length);
      const name = right.get(lettersOf(pair));
      const parted = pair.replace(/\s/, ' ');
      if (name?.replace(/\s+/, ' ').toLowerCase() === parted.toLowerCase()) {
        if (parted !== name) yield { written: pair, index: before.index, name };
        last = null;
        continue;
      }
    }
    const name = right.get(lettersOf(written));
    if (name !== undefined && name !== written && !isPossessive(written)) yield { written, index, name };
  }
}

/** `Java's` is a word of its own; its letters are looked at no further. */
function isPossessive(written: string): boolean {
  return /['’]/.test(written);
}

/** Whether only letter case differs, so that a heading's id stays. */
function sameLetters(written: string, name: string): boolean {
  return written.replace(/\s+/g, ' ').toLowerCase() === name.toLowerCase();
}
