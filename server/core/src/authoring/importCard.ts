import { sentenceBreaks } from '../post/sentences.ts';
import type { Talk } from '../schedule/schedule.ts';
import { sessionKindIn } from '../sessions/headingKind.ts';
import type { SessionShape } from '../sessions/session.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { cardStyle } from './cardStyle.ts';
import { type CardPart, type CardTemplate, fieldsOf } from './cardTemplate.ts';
import { escapeText } from './escape.ts';
import { fillCard } from './fillCard.ts';
import { type CardValues, valueFilling } from './renderCard.ts';
import { cardTemplate, type ShapedKind } from './sessionCards.ts';

/**
 * A talk as a session card. All that the schedule says comes out as text; its abstract is a quotation, a sentence a line.
 * @param level of the card's heading, 1–6
 */
export function talkCard(talk: Talk, site: SiteIndex, shape: SessionShape, level: number): string {
  const { kind, title } = kindOf(talk);
  const values: CardValues = {
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
  const filling = valueFilling(values);
  const text: typeof filling.text = (field, speaker, hint) =>
    field === 'abstract' ? quotedLines(talk.abstract) : filling.text(field, speaker, hint);
  return fillCard(withAbstract(cardTemplate(kind, shape)), { ...filling, text }, cardStyle(site), level);
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

/** What follows the `> ` of a quotation; `null` for no text. */
function quotedLines(abstract: string): string | null {
  const paragraphs = abstract.split(/\n{2,}/).map((paragraph) =>
    sentencesOf(paragraph)
      .map(quotedLine)
      .filter((line) => line !== ''),
  );
  return (
    paragraphs
      .filter(({ length }) => length > 0)
      .map((lines) => lines.join('\n> '))
      .join('\n>\n> ') || null
  );
}

function sentencesOf(paragraph: string): readonly string[] {
  const text = paragraph.replace(/\s+/g, ' ');
  const breaks = sentenceBreaks({ start: 0, text }, text);
  return [0, ...breaks.map(({ end }) => end)].map((start, index) =>
    text.slice(start, breaks[index]?.start ?? text.length),
  );
}

/** Two backslashes at the end of a line would break it. */
function quotedLine(sentence: string): string {
  return escapeText(sentence).replace(/\\\\$/, '&#92;');
}
