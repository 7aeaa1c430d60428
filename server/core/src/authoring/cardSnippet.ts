import { headingMark } from './renderCard.ts';
import { type CardField, type CardPart, type CardTemplate, fittingPicture, newTab } from './sessionCards.ts';
import { choice, literal, placeholder } from './snippetSyntax.ts';

/** What the place of a card is known to be. */
export interface CardSurroundings {
  /** Of the card's own heading, 1–6. */
  readonly level: number;
  /** Where the post's pictures are, from the site's root, `/` at both ends; in snippet syntax. */
  readonly pictureFolder: string;
  /** Names of pictures in that folder. */
  readonly pictures: readonly string[];
  /** Names of people the blog knows. */
  readonly people: readonly string[];
}

/** A card as a snippet to fill in: a field a tab stop, in the order of the text, the notes last. */
export function cardSnippet(template: CardTemplate, surroundings: CardSurroundings): string {
  let stop = 0;
  const next = (field: CardField): string => tabStop(field, field === lastField(template) ? 0 : ++stop, surroundings);
  return template.blocks
    .map((block) => block.map((part) => snippetPart(part, surroundings, next)).join(''))
    .join('\n\n');
}

function snippetPart(part: CardPart, surroundings: CardSurroundings, next: (field: CardField) => string): string {
  if (typeof part === 'string') return literal(part);
  if ('heading' in part) return headingMark(surroundings.level + part.heading);
  if ('field' in part) return next(part.field);
  if ('picture' in part) {
    return `![${next(part.alt)}](${surroundings.pictureFolder}${next(part.picture)})${literal(fittingPicture)}`;
  }
  const text = part.link.map((inner) => snippetPart(inner, surroundings, next)).join('');
  return `[${text}](${next(part.to)})${literal(newTab)}`;
}

function tabStop(field: CardField, stop: number, { people, pictures }: CardSurroundings): string {
  const hint = hints[field];
  if (field === 'speaker' && people.length > 0) return choice(stop, [hint, ...people]);
  if (field === 'picture' && pictures.length > 0) return choice(stop, pictures);
  return placeholder(stop, hint);
}

function lastField(template: CardTemplate): CardField {
  return template.kind === 'qa' ? 'nextAnswer' : 'notes';
}

const hints: Readonly<Record<CardField, string>> = {
  title: 'Title',
  speaker: 'Speaker',
  profile: 'https://profile',
  abstract: 'Abstract',
  notes: 'Notes',
  pictureAlt: 'What the picture shows',
  picture: 'picture.png',
  recording: 'https://recording',
  question: 'Question',
  answer: 'Answer',
  nextQuestion: 'Next question',
  nextAnswer: 'Next answer',
};
