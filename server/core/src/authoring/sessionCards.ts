import type { SessionCardKind } from '../protocol.ts';

/** What an author fills in, or an import knows. */
export type CardField =
  | 'title'
  | 'speaker'
  | 'profile'
  | 'abstract'
  | 'notes'
  | 'pictureAlt'
  | 'picture'
  | 'recording'
  | 'question'
  | 'answer'
  | 'nextQuestion'
  | 'nextAnswer';

export type CardPart =
  /** Markdown as it is. */
  | string
  /** The `#` of a heading, so many levels below the card's own. */
  | { readonly heading: number }
  | { readonly field: CardField }
  /** A link to another site, opened in a new tab; without a destination its bare text. */
  | { readonly link: readonly CardPart[]; readonly to: CardField }
  | { readonly picture: CardField; readonly alt: CardField };

export interface CardTemplate {
  readonly kind: SessionCardKind;
  readonly label: string;
  readonly description: string;
  /** A blank line stands between two of them; where a field of one has no value, it is left out. */
  readonly blocks: readonly (readonly CardPart[])[];
}

/** What the author has seen of a session. The first block is the heading, `notes` where the cursor ends up. */
export const cardTemplates: readonly CardTemplate[] = [
  {
    kind: 'session',
    label: 'Session',
    description: 'A talk: title, speaker, abstract, notes, picture and recording',
    blocks: [
      [{ heading: 0 }, { field: 'title' }, ' by ', { link: [{ field: 'speaker' }], to: 'profile' }],
      ['> ', { field: 'abstract' }],
      [{ field: 'notes' }],
      [{ picture: 'picture', alt: 'pictureAlt' }],
      [{ link: ['Watch the recording'], to: 'recording' }],
    ],
  },
  {
    kind: 'keynote',
    label: 'Keynote',
    description: 'A keynote: title, speaker, notes, picture and recording',
    blocks: [
      [{ heading: 0 }, 'Keynote: ', { field: 'title' }, ' by ', { link: [{ field: 'speaker' }], to: 'profile' }],
      [{ field: 'notes' }],
      [{ picture: 'picture', alt: 'pictureAlt' }],
      [{ link: ['Watch the recording'], to: 'recording' }],
    ],
  },
  {
    kind: 'qa',
    label: 'Q&A',
    description: 'Questions from the audience, left out of the table of contents, and their answers',
    blocks: [
      [{ heading: 0 }, 'Q&A'],
      [{ heading: 1 }, { field: 'question' }, '\n{:.no_toc}'],
      [{ field: 'answer' }],
      [{ heading: 1 }, { field: 'nextQuestion' }, '\n{:.no_toc}'],
      [{ field: 'nextAnswer' }],
    ],
  },
];

/** The attributes of a link that leads to another site. */
export const newTab = '{:target="_blank" rel="noopener noreferrer"}';

/** Pictures shrink to the width of a phone with these classes. */
export const fittingPicture = '{: .image .fit}';
