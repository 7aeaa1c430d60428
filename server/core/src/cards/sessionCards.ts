import type { SessionCardKind } from '../protocol/sessionCards.ts';
import type { SessionShape } from '../sessions/session.ts';
import { shapes } from './cardShapes.ts';
import type { CardPart, CardTemplate } from './cardTemplate.ts';

/** The kinds of cards that have speakers, and so a shape. */
export type ShapedKind = Exclude<SessionCardKind, 'qa'>;

/** One card of each kind, shaped as the first of these; then sessions of the other shapes. */
export function cardTemplates(preferred: readonly SessionShape[]): readonly CardTemplate[] {
  const [first = 'linked-speaker', ...others] = allShapes(preferred);
  return [
    ...shapedKinds.map((kind) => cardTemplate(kind, first)),
    questions,
    ...others.map((shape) => cardTemplate('session', shape)),
  ];
}

/** What the author has seen of a session; `notes` is where the cursor ends up. */
export function cardTemplate(kind: ShapedKind, shape: SessionShape): CardTemplate {
  const { before, label, description, body } = kinds[kind];
  const found = shapes.find((each) => each.shape === shape) ?? shapes[0];
  const shown = new Set<string>(found?.has ?? []);
  return {
    id: `${kind}.${shape}`,
    kind,
    shape,
    label,
    description: `${description}: ${found?.label ?? ''}`,
    blocks: [...(found?.head(before) ?? []), ...body.filter((name) => !shown.has(name)).map((name) => bodies[name])],
  };
}

/** All shapes, the given ones first. */
export function allShapes(preferred: readonly SessionShape[]): readonly SessionShape[] {
  return [...new Set([...preferred, ...shapes.map(({ shape }) => shape)])];
}

const shapedKinds: readonly ShapedKind[] = ['session', 'keynote', 'panel', 'lightning'];

type BodyName = 'abstract' | 'notes' | 'takeaway' | 'picture' | 'recording' | 'slides';

const bodies: Readonly<Record<BodyName, readonly CardPart[]>> = {
  abstract: ['> ', { field: 'abstract' }],
  notes: [{ field: 'notes' }],
  takeaway: ['Takeaways:\n\n- ', { field: 'takeaway' }],
  picture: [{ picture: 'picture', alt: 'pictureAlt' }],
  recording: [{ link: ['Watch the recording'], to: 'recording' }],
  slides: [{ link: ['See the slides'], to: 'slides' }],
};

interface Kind {
  readonly label: string;
  readonly description: string;
  /** In front of the title. */
  readonly before: string;
  readonly body: readonly BodyName[];
}

const kinds: Readonly<Record<ShapedKind, Kind>> = {
  session: {
    label: 'Session',
    description: 'A talk and who gave it',
    before: '',
    body: ['abstract', 'notes', 'takeaway', 'picture', 'recording', 'slides'],
  },
  keynote: {
    label: 'Keynote',
    description: 'The talk that everybody saw',
    before: 'Keynote: ',
    body: ['notes', 'picture', 'recording', 'slides'],
  },
  panel: {
    label: 'Panel',
    description: 'Several people and what they agreed on',
    before: 'Panel: ',
    body: ['notes', 'picture', 'recording'],
  },
  lightning: {
    label: 'Lightning talk',
    description: 'A talk of some minutes',
    before: 'Lightning talk: ',
    body: ['notes', 'recording', 'slides'],
  },
};

const questions: CardTemplate = {
  id: 'qa',
  kind: 'qa',
  shape: null,
  label: 'Q&A',
  description: 'Questions from the audience, left out of the table of contents, and their answers',
  blocks: [
    [{ heading: 0 }, 'Q&A'],
    [{ heading: 1 }, { field: 'question' }, '\n{:.no_toc}'],
    [{ field: 'answer' }],
    [{ heading: 1 }, { field: 'nextQuestion' }, '\n{:.no_toc}'],
    [{ field: 'nextAnswer' }],
  ],
};
