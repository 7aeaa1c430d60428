import { linkFinder } from '../../post/linkFinder.ts';
import { opaque, type Prose } from '../../post/prose.ts';
import { edit, type Rule } from '../rule.ts';
import { names } from './names.ts';
import { lettersOf, type Spellings, spellings, suspects } from './spellings.ts';

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
    const own = words.length > 0 ? spellings(words) : null;
    const right: RightSpelling = (letters) => own?.byLetters.get(letters) ?? productNames.byLetters.get(letters);
    const places = [productNames, ...(own ? [own] : [])].flatMap((known) => suspects(post.text, known, right));
    if (places.length === 0) return;
    const inLink = linkFinder(post.links.filter((link) => link.type === 'link' && link.kind === 'autolink'));
    const inOrder = [...new Set(places)].sort((a, b) => a - b);
    for (const { start, text, suspected } of blocksAround(inOrder, post.prose())) {
      for (const { written, index, name } of misspellings(text, suspected, right)) {
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

/** Blocks that have text, and not code or the like, at some of the places; both in the order of the text. */
function* blocksAround(
  places: readonly number[],
  blocks: readonly Prose[],
): Iterable<Prose & { readonly suspected: readonly number[] }> {
  let next = 0;
  for (const block of blocks) {
    while ((places[next] ?? Infinity) < block.start) next++;
    const first = next;
    while ((places[next] ?? Infinity) < block.end) next++;
    const inside = places.slice(first, next).map((place) => place - block.start);
    const suspected = inside.filter((place) => block.text.charAt(place) !== opaque);
    if (suspected.length > 0) yield { ...block, suspected };
  }
}

interface Misspelling {
  readonly written: string;
  readonly index: number;
  readonly name: string;
}

/** The right spelling by letters. */
export type RightSpelling = (letters: string) => string | undefined;

/** @param places offsets in the text at which one may begin, in order */
export function* misspellings(text: string, places: readonly number[], right: RightSpelling): Iterable<Misspelling> {
  let end = 0;
  for (const index of places) {
    const written = index < end ? null : wordAt(text, index);
    if (written === null) continue;
    const alone = right(lettersOf(written));
    if (alone !== undefined && alone !== written && !isPossessive(written)) yield { written, index, name: alone };
    const behind = index + written.length + 1;
    const second = /\s/.test(text.charAt(behind - 1)) ? wordAt(text, behind) : null;
    if (second === null) continue;
    const pair = text.slice(index, behind + second.length);
    const name = right(lettersOf(pair));
    const parted = pair.replace(/\s/, ' ');
    if (name?.replace(/\s+/, ' ').toLowerCase() !== parted.toLowerCase()) continue;
    end = index + pair.length;
    if (parted !== name) yield { written: pair, index, name };
  }
}

/** A word, with points and the like in it: `node.js` is one, and so is `java-based`. */
const word = /^[\p{L}\p{N}_]+(?:[.\-/@:#'’\\][\p{L}\p{N}_]+)*/u;

/** No name is nearly as long. */
const longestWord = 200;

/** The word that begins there; `null` in the middle of one, and for a part of an address, a hashtag or a variable. */
function wordAt(text: string, index: number): string | null {
  if (/(?:[\p{L}\p{N}_]['’]?|[#@/.$\\\-:=])$/u.test(text.slice(Math.max(0, index - 3), index))) return null;
  const [written] = word.exec(text.slice(index, index + longestWord)) ?? [];
  if (written === undefined) return null;
  const behind = index + written.length;
  return /^(?:[/\\@=(]|-\p{L})/u.test(text.slice(behind, behind + 3)) ? null : written;
}

/** `Java's` is a word of its own; its letters are looked at no further. */
function isPossessive(written: string): boolean {
  return /['’]/.test(written);
}

/** Whether only letter case differs, so that a heading's id stays. */
function sameLetters(written: string, name: string): boolean {
  return written.replace(/\s+/g, ' ').toLowerCase() === name.toLowerCase();
}
