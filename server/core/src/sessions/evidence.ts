import type { PostDocument } from '../post/postDocument.ts';
import { opaque } from '../post/prose.ts';
import { sessionKindIn } from './headingKind.ts';
import type { Contents, Section } from './sectionContents.ts';
import type { SessionKind, SessionSection } from './session.ts';

/** How much of a section's beginning is read: nobody's first two sentences are longer. */
const longest = 500;

const what = 'talk|session|presentation|keynote|workshop|lecture|panel|bof|demo|quickie|lab|deep[- ]dive';
const words = '(?:[^\\s.,;:!?()]+\\s+)';
const signs: readonly RegExp[] = [
  // this talk, her very entertaining keynote, Ada's session, the last talk
  new RegExp(
    `\\b(?:this|his|her|their|my|our|next|last|first|final|another|following|[^\\s.,;:!?()]+['’]s)\\s+${words}{0,3}?(?:${what})\\b`,
    'gi',
  ),
  new RegExp(`\\bthe\\s+${words}{0,2}?(?:talk|session|presentation|workshop|lecture|panel)\\b`, 'gi'),
  new RegExp(`\\b(?:${what})\\s+(?:by|from|given|was|started|about|on)\\b`, 'gi'),
  new RegExp(
    `\\b(?:gave|gives|giving|held|holding|presented|did|hosted)\\s+${words}{0,5}?(?:${what}|overview|introduction)\\b`,
    'gi',
  ),
  /\b(?:panel discussion|the (?:speaker|presenter)s?\b|attended (?:the|this|a))/gi,
];

const itself = new RegExp(`\\b(?:this|my|our)\\s+${words}{0,2}?(?!demo|lab)(?:${what})\\b`, 'i');
const any = new RegExp(`\\b(?:${what}|overview|introduction|speakers?|presenters?|attended)`, 'i');

/** Whether the first sentences of a section speak of a talk that somebody gave, and not of one before or beside it. */
export function speaksOfTalk(sentences: string): boolean {
  if (!any.test(sentences)) return false;
  return signs.some((sign) =>
    [...sentences.matchAll(sign)].some(
      ({ index }) => !/\b(?:during|after|before|since|until|besides|than)\s+$/i.test(sentences.slice(0, index)),
    ),
  );
}

/** Whether they speak of the section itself: `this talk`, `my talk`; `the first talk` may be any. */
export function speaksOfThisTalk(sentences: string): boolean {
  return itself.test(sentences);
}

/** How a section begins. */
export interface Beginning {
  /** Its first sentences as they are shown. */
  readonly text: string;
  /** Where they end in the source. */
  readonly end: number;
}

/** Shorter lines without a full stop are facts such as a rating: no sentence, and not counted as one. */
const shortest = 60;

/** The first sentences of a section's own text, its headings not included. */
export function firstSentences(contents: Contents, { own }: Section, count: number): Beginning {
  let text = '';
  let end = own.start;
  let left = count;
  for (const block of contents.proseIn(own)) {
    if (block.node.type === 'heading') continue;
    const { shown, stop, sentences } = sentencesIn(block.text, left, longest - text.length);
    text += `${shown}\n\n`;
    end = block.start + stop;
    left -= sentences;
    if (left <= 0 || text.length >= longest) break;
  }
  return { text: text.trimStart(), end };
}

interface Sentences {
  readonly shown: string;
  readonly stop: number;
  readonly sentences: number;
}

/** So many sentences of a block as they are shown, and where they end in it. */
function sentencesIn(block: string, count: number, most: number): Sentences {
  // what is not shown, such as addresses, takes its room
  const source = block.slice(0, most * 4);
  let sentences = 0;
  for (const { index, 0: sign } of source.matchAll(/[.!?…]+["”’)]*(?=[\s\uFFFC]|$)/g)) {
    sentences += 1;
    const stop = index + sign.length;
    if (sentences === count) return { shown: shownIn(source.slice(0, stop), most), stop, sentences };
  }
  const shown = shownIn(source, most);
  return { shown, stop: source.length, sentences: sentences === 0 && shown.length >= shortest ? 1 : sentences };
}

function shownIn(source: string, most: number): string {
  return (source.includes(opaque) ? source.replaceAll(opaque, '') : source).trim().slice(0, most);
}

const own =
  /\b(?:my|our)\s+(?:own\s+)?(?:talk|session|workshop|presentation|keynote|lecture)\b|\bI\s+(?:\w+\s+){0,4}?(?:to (?:talk|speak|present)|gave|presented|spoke|talked)\b/i;

/** Whether the beginning of a session tells of a talk that the author gave: who that was, the post says above. */
export function isOwnTalk(post: PostDocument, { heading, span }: SessionSection): boolean {
  return own.test(post.text.slice(heading.end, Math.min(span.end, heading.end + longest)));
}

const kindWord = /keynote|workshop|panel|lightning talk|bof|hands-on/i;
const says =
  /(?<!\b(?:after|before|during|since|until|of|for|unlike|like|than|from|with|at)\s+)(?:\b(?:this|the|an?|his|her|their|my|our)|['’]s)\s+(?:[^\s.,;:!?()]+\s+){0,4}?(keynote|workshop|panel|lightning talk|bof|hands-on)\b(?!\s+(?:speaker|facilitator|session,))/i;

/** `This was the closing keynote`: what the session itself is said to be. */
export function kindInSentence(sentence: string): SessionKind | null {
  const found = kindWord.test(sentence) ? says.exec(sentence)?.[1] : undefined;
  return found === undefined ? null : sessionKindIn(found);
}
