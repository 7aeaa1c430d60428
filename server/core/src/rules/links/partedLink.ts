import type { PostDocument } from '../../post/postDocument.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Rule } from '../rule.ts';
import { shown } from '../wording.ts';

/** `[text] (address)` and `(text)[address]`: a link to its author, text to kramdown. */
export const partedLink: Rule = {
  id: 'parted-link',
  title: 'Link that kramdown takes for text',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const { span, text, address, isTurned } of partedLinks(post)) {
      const right = `[${text}](${address})`;
      yield {
        span,
        message: isTurned
          ? 'Round and square brackets have changed places, so the site shows both and no link'
          : 'There is a blank between the text and the address of this link, so the site shows both and no link',
        fixes: [{ ...edit(post, `Change it to \`${shown(right)}\``, { span, text: right }), safe: false }],
      };
    }
  },
};

export interface PartedLink {
  readonly span: Span;
  readonly text: string;
  readonly address: string;
  /** Whether it is `(text)[address]`. */
  readonly isTurned: boolean;
}

const parted = /\[([^[\]\n\uFFFC]{1,200})\][ \t]+\(((?:https?:\/\/|www\.|\/)[^\s()<>\uFFFC]+)\)/g;
const turned = /\(([^()\n\uFFFC]{1,200})\)\[((?:https?:\/\/|www\.|#)[^\s[\]<>\uFFFC]+)\]/g;

/** Where the two brackets meet. */
const seam = /\][ \t]+\(|\)\[/;

/** In the order of the text of each block. */
export function* partedLinks(post: Pick<PostDocument, 'prose' | 'text'>): Iterable<PartedLink> {
  if (!seam.test(post.text)) return;
  for (const { start, text } of post.prose()) {
    if (!seam.test(text)) continue;
    for (const [pattern, isTurned] of [
      [parted, false],
      [turned, true],
    ] as const) {
      for (const { index, 0: whole, 1: words = '', 2: address = '' } of text.matchAll(pattern)) {
        const at = start + index;
        yield { span: { start: at, end: at + whole.length }, text: words, address, isTurned };
      }
    }
  }
}
