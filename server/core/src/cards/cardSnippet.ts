import { cardTexts } from '../text/templateText.ts';
import {
  type CardField,
  type CardStyle,
  type CardTemplate,
  fieldsOf,
  type SpeakerField,
  usualStyle,
} from './cardTemplate.ts';
import { type Filling, fillCard } from './fillCard.ts';
import { type CardValues, valueFilling } from './renderCard.ts';
import { choice, literal, placeholder } from './snippetSyntax.ts';

/** What the place of a card is known to be. */
export interface CardSurroundings {
  /** Of the card's own heading, 1–6. */
  readonly level: number;
  readonly style: CardStyle;
  /** Where the post's pictures are, from the site's root, `/` at both ends; in snippet syntax. */
  readonly pictureFolder: string;
  /** Names of pictures in that folder. */
  readonly pictures: readonly string[];
  /** Names of people the blog knows. */
  readonly people: readonly string[];
}

/** Of a place of which nothing is known. */
export const nowhere: CardSurroundings = {
  level: 2,
  style: usualStyle,
  pictureFolder: '/img/$TM_FILENAME_BASE/',
  pictures: [],
  people: [],
};

/** A card as a snippet to fill in: a field a tab stop, in the order of the text, the notes last. */
export function cardSnippet(template: CardTemplate, surroundings: CardSurroundings): string {
  const last = lastField(template);
  const stops = new Map<string, number>();
  const stopOf = (field: CardField | SpeakerField, speaker: number): number => {
    if (field === last) return 0;
    const name = `${field}.${speaker}`;
    const stop = stops.get(name) ?? stops.size + 1;
    stops.set(name, stop);
    return stop;
  };
  const filling: Filling = {
    speakers: template.kind === 'panel' ? 2 : 1,
    literal,
    text: (field, speaker, hint) => tabStop(field, stopOf(field, speaker), hint, surroundings),
    address: (field, speaker) =>
      address(field, tabStop(field, stopOf(field, speaker), null, surroundings), surroundings),
    attribute: (field, speaker) =>
      address(field, tabStop(field, stopOf(field, speaker), null, surroundings), surroundings),
    companies: () => placeholder(stopOf('company', -1), hints.company),
  };
  return fillCard(template, filling, surroundings.style, surroundings.level);
}

/** A card with what is known filled in, as a snippet: the cursor ends up at the notes. What is not known is left out. */
export function filledSnippet(template: CardTemplate, values: CardValues, surroundings: CardSurroundings): string {
  const known = valueFilling(values);
  const last = lastField(template);
  const escaped = (text: string | null): string | null => (text === null ? null : literal(text));
  const filling: Filling = {
    speakers: known.speakers,
    literal,
    text(field, speaker, hint) {
      const value = known.text(field, speaker, hint);
      return value === null && field === last ? placeholder(0, hint ?? hints[field]) : escaped(value);
    },
    address: (field, speaker) => escaped(known.address(field, speaker)),
    attribute: (field, speaker) => escaped(known.attribute(field, speaker)),
    companies: () => escaped(known.companies()),
  };
  return fillCard(template, filling, surroundings.style, surroundings.level);
}

function tabStop(
  field: CardField | SpeakerField,
  stop: number,
  hint: string | null,
  { people, pictures }: CardSurroundings,
): string {
  const text = hint ?? hints[field];
  if (field === 'name' && people.length > 0) return choice(stop, [text, ...people]);
  if ((field === 'picture' || field === 'photo') && pictures.length > 0) return choice(stop, pictures);
  return placeholder(stop, text);
}

/** Pictures lie in the post's folder. */
function address(field: CardField | SpeakerField, stop: string, { pictureFolder }: CardSurroundings): string {
  return field === 'picture' || field === 'photo' ? `${pictureFolder}${stop}` : stop;
}

/** Where the cursor ends up: the notes, else the last field. */
function lastField(template: CardTemplate): CardField | SpeakerField | null {
  const fields = fieldsOf(template);
  return fields.includes('notes') ? 'notes' : (fields.at(-1) ?? null);
}

const hints: Readonly<Record<CardField | SpeakerField, string>> = cardTexts;
