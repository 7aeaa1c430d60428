import type { SessionCardKind } from '../protocol/sessionCards.ts';
import type { SessionShape } from '../sessions/session.ts';

/** What an author fills in of a session, or an import knows. */
export type CardField =
  | 'title'
  | 'abstract'
  | 'notes'
  | 'takeaway'
  | 'pictureAlt'
  | 'picture'
  | 'recording'
  | 'slides'
  | 'question'
  | 'answer'
  | 'nextQuestion'
  | 'nextAnswer';

/** What is known of each speaker. */
export type SpeakerField = 'name' | 'profile' | 'company' | 'photo';

export type CardPart =
  /** Markdown as it is. */
  | string
  /** The `#` of a heading, so many levels below the card's own. */
  | { readonly heading: number }
  /** A text; `hint` is what a snippet shows in its place. Fields of a speaker stand in `speakers` only. */
  | { readonly field: CardField | SpeakerField; readonly hint?: string }
  /** The companies of all speakers, each once. */
  | { readonly companies: true }
  /** A value of an HTML attribute, quotes not included. */
  | { readonly attribute: CardField | SpeakerField }
  /** A bare address, as the destination of a picture. */
  | { readonly address: CardField | SpeakerField }
  | CardLink
  | { readonly picture: CardField; readonly alt: CardField }
  | CardSpeakers
  /** Left out where one of its values is missing. */
  | { readonly optional: readonly CardPart[] }
  /** The first of them whose values are there. */
  | { readonly first: readonly (readonly CardPart[])[] };

/** A link to another site; without a destination its bare text. */
export interface CardLink {
  readonly link: readonly CardPart[];
  readonly to: CardField | SpeakerField;
  /** Its attribute list; without, the one that the blog gives to such links. */
  readonly attributes?: string;
}

/** Once for each speaker. */
export interface CardSpeakers {
  readonly speakers: readonly CardPart[];
  /** What stands between two of them, before the last one `last`. */
  readonly between: string;
  readonly last: string;
}

export type CardKind = SessionCardKind | 'own';

export interface CardTemplate {
  /** Unique among a blog's cards: `session.linked-speaker`, `own.workshop`. */
  readonly id: string;
  readonly kind: CardKind;
  /** `null` for a card that has no speaker, and for a blog's own. */
  readonly shape: SessionShape | null;
  readonly label: string;
  readonly description: string;
  /** A blank line stands between two of them; where a field of one has no value, it is left out. The first is the heading. */
  readonly blocks: readonly (readonly CardPart[])[];
}

/** What cards of a blog have in common. */
export interface CardStyle {
  /** Attribute list of a link that leads to another site; empty where the blog asks for none and has plain ones. */
  readonly newTab: string;
  /** Attribute list with which a picture shrinks to the width of a phone. */
  readonly fittingPicture: string;
}

export const usualStyle: CardStyle = {
  newTab: '{:target="_blank" rel="noopener noreferrer"}',
  fittingPicture: '{: .image .fit}',
};

/** Every field that a template has, in the order of the text, each once. */
export function fieldsOf({ blocks }: CardTemplate): readonly (CardField | SpeakerField)[] {
  return [...new Set(blocks.flatMap(fieldsIn))];
}

function fieldsIn(parts: readonly CardPart[]): readonly (CardField | SpeakerField)[] {
  return parts.flatMap((part): readonly (CardField | SpeakerField)[] => {
    if (typeof part === 'string' || 'heading' in part) return [];
    if ('field' in part) return [part.field];
    if ('companies' in part) return ['company'];
    if ('attribute' in part) return [part.attribute];
    if ('address' in part) return [part.address];
    if ('link' in part) return [...fieldsIn(part.link), part.to];
    if ('picture' in part) return [part.alt, part.picture];
    if ('speakers' in part) return fieldsIn(part.speakers);
    return 'optional' in part ? fieldsIn(part.optional) : part.first.flatMap(fieldsIn);
  });
}
