import type { SessionShape } from '../sessions/session.ts';
import type { CardPart } from './cardTemplate.ts';

/** How a card of each shape begins: its heading, and what names the speakers below it. */
interface Shape {
  readonly shape: SessionShape;
  /** As an author would say it. */
  readonly label: string;
  /** @param before what stands in front of the title, such as `Keynote: ` */
  head(before: string): readonly (readonly CardPart[])[];
  /** Links that the head has already. */
  readonly has: readonly ('recording' | 'slides')[];
}

const names: readonly CardPart[] = [{ field: 'name' }];
const linkedNames: readonly CardPart[] = [{ link: names, to: 'profile' }];
const photo: readonly CardPart[] = [
  '<span class="image left"><img class="p-image" alt="',
  { attribute: 'name' },
  '" src="',
  { attribute: 'photo' },
  '"></span>',
];

/** In the order in which authors at large use them; a blog's own counts come first. */
export const shapes: readonly Shape[] = [
  {
    shape: 'linked-speaker',
    label: 'Title by [Speaker](profile)',
    head: (before) => [[{ heading: 0 }, before, title(), { optional: [' by ', all(linkedNames, ' and ')] }]],
    has: [],
  },
  {
    shape: 'photo',
    label: 'Title, with the speaker’s photo below it',
    head: (before) => [[{ heading: 0 }, before, title()], [all([{ first: [photo, linkedNames] }], '\n', '\n')]],
    has: [],
  },
  {
    shape: 'speaker-first',
    label: 'Speaker: Title',
    head: (before) => [[{ heading: 0 }, { optional: [all(names, ' and '), ': '] }, before, title()]],
    has: [],
  },
  {
    shape: 'byline',
    label: 'Title, with “By Speaker, Company” below it',
    head: (before) => [
      [{ heading: 0 }, before, title()],
      ['By ', all(names, ' & '), { optional: [', ', { companies: true }] }],
    ],
    has: [],
  },
  {
    shape: 'speaker-last',
    label: 'Title - Speaker',
    head: (before) => [[{ heading: 0 }, before, title(), { optional: [' - ', all(names, ' & ')] }]],
    has: [],
  },
  {
    shape: 'plain-speaker',
    label: 'Title by Speaker',
    head: (before) => [[{ heading: 0 }, before, title(), { optional: [' by ', all(names, ' and ')] }]],
    has: [],
  },
  {
    shape: 'parentheses',
    label: 'Title ([Speaker](profile) - [Slides](address))',
    head: (before) => [
      [
        { heading: 0 },
        before,
        title(),
        {
          first: [
            [' (', all(linkedNames, ' & '), { optional: [' - ', { link: ['Slides'], to: 'slides' }] }, ')'],
            [' (', { link: ['Slides'], to: 'slides' }, ')'],
            [],
          ],
        },
      ],
    ],
    has: ['slides'],
  },
  {
    shape: 'linked-heading',
    label: '[Title - Speaker, Company](recording)',
    head: (before) => {
      const company: CardPart = { optional: [', ', { companies: true }] };
      const text = [before, title(), { optional: [' - ', all(names, ' & '), company] }];
      return [[{ heading: 0 }, { link: text, to: 'recording' }]];
    },
    has: ['recording'],
  },
  {
    shape: 'title',
    label: 'Title; the text names the speaker',
    head: (before) => [
      [{ heading: 0 }, before, title()],
      ['A session by ', all(linkedNames, ' and '), '.'],
    ],
    has: [],
  },
];

function title(): CardPart {
  return { field: 'title' };
}

function all(speaker: readonly CardPart[], last: string, between = ', '): CardPart {
  return { speakers: speaker, between, last };
}
