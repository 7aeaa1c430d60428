import type { CardPart } from '../../cards/cardTemplate.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Prose } from '../../post/prose.ts';
import type { Span } from '../../text/span.ts';
import { cardTexts, postTexts } from '../../text/templateText.ts';
import type { Rule } from '../rule.ts';

/** What a new post and session cards have to be typed over: a new post has it, so only the checklist asks by itself. */
export const templateText: Rule = {
  id: 'template-text',
  title: 'Text of a template',
  group: 'prose',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  isAskedFor: ({ rules }) => rules['template-text'] !== undefined,
  *check(post, { settings }, asked) {
    if (!asked) return;
    const hints = settings.cards.flatMap((card) => card.blocks.flatMap(hintsIn));
    const blocks = new Set([...blocksOfCards, ...hints]);
    const texts = post.prose().flatMap((prose) => spansIn(prose, blocks));
    let last = 0;
    for (const span of [...texts, ...addressesOf(post)].toSorted((a, b) => a.start - b.start)) {
      // a link in a heading that was told
      if (span.start < last) continue;
      last = span.end;
      yield {
        span,
        message: 'This is what a template begins with, so readers find it in place of your words',
        fixes: [],
      };
    }
  },
};

const sentences: ReadonlySet<string> = new Set(Object.values(postTexts));

/** Words that are all there is in a block: within a text of the author's they are the author's. */
const { abstract, notes, takeaway, answer, nextAnswer, title, question, nextQuestion } = cardTexts;
const blocksOfCards: readonly string[] = [abstract, notes, takeaway, answer, nextAnswer];
const headings: ReadonlySet<string> = new Set([title, question, nextQuestion]);

/** What fields of the blog's own cards show. */
function hintsIn(parts: readonly CardPart[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [];
    if ('field' in part) return part.hint?.trim() ? [part.hint.trim()] : [];
    if ('link' in part) return hintsIn(part.link);
    if ('speakers' in part) return hintsIn(part.speakers);
    if ('optional' in part) return hintsIn(part.optional);
    return 'first' in part ? part.first.flatMap(hintsIn) : [];
  });
}

function spansIn({ node, start, end, text }: Prose, blocks: ReadonlySet<string>): readonly Span[] {
  if (node.type === 'heading') return isHeadingOfCard(text.trim()) ? [{ start, end }] : [];
  const own = text.trim();
  const from = start + text.length - text.trimStart().length;
  if (blocks.has(own)) return [{ start: from, end: from + own.length }];
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const at = start + index + line.length - line.trimStart().length;
    return sentences.has(line.trim()) ? [{ start: at, end: at + line.trim().length }] : [];
  });
}

/** `Title`, and `Title by Speaker` in all its shapes. */
function isHeadingOfCard(text: string): boolean {
  return headings.has(text) || (/\bTitle\b/.test(text) && /\bSpeaker\b/.test(text));
}

const addresses: ReadonlySet<string> = new Set([cardTexts.profile, cardTexts.recording, cardTexts.slides]);

/** Links that lead where a template leads. */
function addressesOf(post: PostDocument): readonly Span[] {
  return post.links.flatMap((link) =>
    link.type === 'link' && addresses.has(link.destination) ? [{ start: link.start, end: link.end }] : [],
  );
}
