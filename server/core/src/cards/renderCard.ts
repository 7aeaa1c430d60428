import { escapeText, escapeUrl, oneLine } from '../text/escape.ts';
import type { CardField, CardStyle, CardTemplate, SpeakerField } from './cardTemplate.ts';
import { type Filling, fillCard } from './fillCard.ts';

/** Texts and addresses, not Markdown. */
export interface CardValues extends Readonly<Partial<Record<CardField, string>>> {
  readonly speakers?: readonly CardSpeaker[];
}

export type CardSpeaker = Readonly<Partial<Record<SpeakerField, string>>> & { readonly name: string };

/**
 * A card with its fields filled in, as Markdown. What the values hold is escaped: it is shown as it is. Blocks without
 * their values are left out.
 * @param level of the card's heading, 1–6
 */
export function renderCard(template: CardTemplate, values: CardValues, style: CardStyle, level: number): string {
  return fillCard(template, valueFilling(values), style, level);
}

/** Escaped values. */
export function valueFilling(values: CardValues): Filling {
  const speakers = (values.speakers ?? []).filter(({ name }) => escapeText(name) !== '');
  const written = (field: CardField | SpeakerField, speaker: number): string =>
    (isOfSpeaker(field) ? speakers[speaker]?.[field] : values[field]) ?? '';
  return {
    speakers: speakers.length,
    literal: (text) => text,
    text: (field, speaker) => escapeText(written(field, speaker)) || null,
    address: (field, speaker) => escapeUrl(written(field, speaker)),
    attribute(field, speaker) {
      const value = written(field, speaker);
      return (field === 'photo' ? escapeUrl(value) : escapeAttribute(value)) || null;
    },
    companies() {
      const all = speakers.flatMap(({ company }) => escapeText(company ?? '') || []);
      return all.length === 0 ? null : [...new Set(all)].join(' & ');
    },
  };
}

function isOfSpeaker(field: CardField | SpeakerField): field is SpeakerField {
  return field === 'name' || field === 'profile' || field === 'company' || field === 'photo';
}

/** A text as the value of an HTML attribute in double quotes: one line, neither markup nor Liquid. */
function escapeAttribute(text: string): string {
  return oneLine(text).replace(/[&"'<>{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}
