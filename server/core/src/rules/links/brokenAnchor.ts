import { plainText } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { decode } from '../../site/paths.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { shown, suggestion } from '../wording.ts';
import { key, targetsOf } from './targets.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** Beyond this many broken links to a place nobody asks what each of them may have meant. */
const mostGuesses = 20;

/** A link to a place in the same post that the post does not have. */
export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  title: 'Link to a place that the post does not have',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const links = anchorLinks(post);
    if (links.length === 0) return;
    const { ids, mayBe } = post.derived(targetsOf);
    let guess: ReturnType<typeof guesses> | null = null;
    let broken = 0;
    for (const { link, id, span } of links) {
      // browsers know `#top` without an element of that id
      if (ids.has(id) || id.toLowerCase() === 'top' || mayBe(id)) continue;
      guess ??= guesses(post, ids);
      const { near, certain } = broken++ < mostGuesses ? guess(id, plainText(link)) : nothing;
      yield {
        span: markedSpan(link),
        message: `Nothing in this post has the id \`${shown(id)}\`, so a click on this link does nothing${suggestion(near.map((each) => `#${each}`))}`,
        fixes: near.map(
          (each): Fix => ({ ...edit(post, `Change it to \`#${each}\``, { span, text: `#${each}` }), safe: certain }),
        ),
      };
    }
  },
};

function anchorLinks(post: PostDocument) {
  return post.links.flatMap((link) => {
    const written = writtenDestination(link);
    const id = written && /^#[^#]/.test(written.text) && !written.text.includes('{') ? written.text.slice(1) : null;
    return written && id !== null ? [{ link, id: decode(id), span: written.span }] : [];
  });
}

interface Guess {
  readonly near: readonly string[];
  /** Whether only hyphens and letter case tell the two apart. */
  readonly certain: boolean;
}

const nothing: Guess = { near: [], certain: false };

function guesses(post: PostDocument, ids: ReadonlySet<string>): (id: string, text: string) => Guess {
  const byKey = new Map<string, string[]>();
  const add = (each: string, id: string): void => {
    const others = byKey.get(each);
    if (!others) byKey.set(each, [id]);
    else if (!others.includes(id) && others.length < 3) others.push(id);
  };
  for (const id of ids) add(key(id), id);
  const byText = new Map(post.headings.flatMap(({ text, id }) => (id ? [[key(text), id] as const] : [])));
  return (id, text) => {
    const same = byKey.get(key(id)) ?? [];
    if (same.length > 0) return { near: same, certain: same.length === 1 };
    const titled = byText.get(key(text));
    return { near: titled === undefined ? didYouMean(id, ids) : [titled], certain: false };
  };
}
