import { type CardPart, type CardStyle, type CardTemplate, fieldsOf } from '../../cards/cardTemplate.ts';
import { fillCard } from '../../cards/fillCard.ts';
import { type CardValues, valueFilling } from '../../cards/renderCard.ts';
import { cardTemplate, type ShapedKind } from '../../cards/sessionCards.ts';
import { staysText, tameTexts, tameValues } from '../../cards/staysText.ts';
import { sentenceBreaks } from '../../post/sentences.ts';
import type { Talk } from '../../schedule/schedule.ts';
import { sessionKindIn } from '../../sessions/headingKind.ts';
import type { SessionShape } from '../../sessions/session.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { escapeText } from '../../text/escape.ts';
import { cardStyle } from '../cards/cardStyle.ts';
import { ownCardOf } from '../cards/cardsOfBlog.ts';

/**
 * A talk as a session card: the blog's own for such a talk, else one of the shape. All that the schedule says comes out
 * as text, so an own card that would make anything else of it gives way. An abstract has a line for each sentence.
 * @param level of the card's heading, 1–6
 */
export function talkCard(talk: Talk, site: SiteIndex, shape: SessionShape, level: number): string {
  const { kind, title } = kindOf(talk);
  const abstract = sentencesOf(talk.abstract);
  const values = valuesOf(talk, title);
  const style = cardStyle(site);
  const own = ownCardOf(site, kind);
  if (own) {
    const card = filled(own, values, abstract, style, level);
    const tame = filled(own, tameValues(values), abstract.map(tameTexts), style, level);
    if (staysText(card, tame, title)) return card;
  }
  return filled(withAbstract(cardTemplate(kind, shape)), values, abstract, style, level);
}

function valuesOf(talk: Talk, title: string): CardValues {
  return {
    title,
    speakers: talk.speakers.map(({ name, profile, company, photo }) => ({
      name,
      ...(profile === null ? {} : { profile }),
      ...(company === null ? {} : { company }),
      ...(photo === null ? {} : { photo }),
    })),
    ...(talk.recording === null ? {} : { recording: talk.recording }),
    ...(talk.slides === null ? {} : { slides: talk.slides }),
  };
}

function filled(
  template: CardTemplate,
  values: CardValues,
  abstract: readonly (readonly string[])[],
  style: CardStyle,
  level: number,
): string {
  const filling = valueFilling(values);
  const written = writtenAbstract(abstract, lineStart(template));
  const text: typeof filling.text = (field, speaker, hint) =>
    field === 'abstract' ? written : filling.text(field, speaker, hint);
  return fillCard(template, { ...filling, text }, style, level);
}

/** Cards of keynotes and the like have no abstract to be filled in; where the schedule has one, it stands before the notes. */
function withAbstract(template: CardTemplate): CardTemplate {
  if (fieldsOf(template).includes('abstract')) return template;
  const abstract: readonly CardPart[] = ['> ', { field: 'abstract' }];
  const isNotes = (block: readonly CardPart[]): boolean =>
    block.some((part) => typeof part !== 'string' && 'field' in part && part.field === 'notes');
  return { ...template, blocks: template.blocks.flatMap((block) => (isNotes(block) ? [abstract, block] : [block])) };
}

/** A card of its kind says `Keynote: ` itself. */
function kindOf({ title, type }: Talk): { readonly kind: ShapedKind; readonly title: string } {
  for (const [kind, lead] of leads) {
    const rest = title.replace(lead, '');
    const isSaid = rest !== title && rest !== '';
    if (isSaid) return { kind, title: rest };
    // `Opening keynote - A` has said so in its own way
    if (sessionKindIn(type) === kind && sessionKindIn(title) !== kind) return { kind, title };
  }
  return { kind: 'session', title };
}

const leads: readonly (readonly [ShapedKind, RegExp])[] = [
  ['keynote', /^keynote:\s*/i],
  ['panel', /^panel(?: discussion)?:\s*/i],
  ['lightning', /^lightning talk:\s*/i],
];

/** What the line of a card's abstract begins with, where further lines can begin so, too: `> ` or nothing; else `null`. */
function lineStart({ blocks }: CardTemplate): string | null {
  const isAbstract = (part: CardPart): boolean =>
    typeof part !== 'string' && 'field' in part && part.field === 'abstract';
  const block = blocks.find((parts) => parts.some(isAbstract)) ?? [];
  const before = block[block.findIndex(isAbstract) - 1] ?? '';
  const start = typeof before === 'string' ? before.slice(before.lastIndexOf('\n') + 1) : null;
  return start !== null && /^(?:> ?)*$/.test(start) ? start : null;
}

/** @param start of each line; `null` for all on one. `null` for no text. */
function writtenAbstract(paragraphs: readonly (readonly string[])[], start: string | null): string | null {
  const texts = paragraphs
    .map((sentences) => sentences.map(writtenSentence).filter((line) => line !== ''))
    .filter(({ length }) => length > 0);
  const [line, paragraph] = start === null ? [' ', ' '] : [`\n${start}`, `\n${start.trimEnd()}\n${start}`];
  return texts.map((lines) => lines.join(line)).join(paragraph) || null;
}

/** Of each paragraph. */
function sentencesOf(abstract: string): readonly (readonly string[])[] {
  return abstract.split(/\n{2,}/).map((paragraph) => {
    const text = paragraph.replace(/\s+/g, ' ');
    const breaks = sentenceBreaks({ start: 0, text }, text);
    return [0, ...breaks.map(({ end }) => end)].map((start, index) =>
      text.slice(start, breaks[index]?.start ?? text.length),
    );
  });
}

/** Two backslashes at the end of a line would break it. */
function writtenSentence(sentence: string): string {
  return escapeText(sentence).replace(/\\\\$/, '&#92;');
}
