import type {
  KnownPerson,
  SessionCardChoice,
  SessionCardSpeaker,
  SessionCards,
  SessionCardValues,
} from '@lectern/core/protocol/sessionCards.ts';
import { QuickPickItemKind } from 'vscode';
import { askChoice, type Choice } from '../../steps/askChoice.ts';
import { askSeveral } from '../../steps/askSeveral.ts';
import { askText } from '../../steps/askText.ts';
import type { Outcome, Step } from '../../steps/steps.ts';
import { withoutIcons } from '../../withoutIcons.ts';
import { reasonAgainstAddress } from '../address.ts';
import { sameSession } from './sameSession.ts';

/** What was answered so far. */
export interface CardDraft {
  card: SessionCardChoice | null;
  /** Without a title, the fields are filled in where the card stands. */
  values: SessionCardValues;
}

/** The questions of the wizard; answers go into `draft`. */
export function sessionCardSteps(known: SessionCards, draft: CardDraft): readonly Step[] {
  return [
    cardStep(known, draft),
    titleStep(draft),
    speakersStep(known, draft),
    duplicateStep(known, draft),
    ...Array.from({ length: mostSpeakers }, (_, index) => speakerSteps(known, draft, index)).flat(),
    linkStep(draft, 'recording', 'Address of the recording'),
    linkStep(draft, 'slides', 'Address of the slides'),
  ];
}

/** Of so many speakers more than the name is asked for. */
const mostSpeakers = 6;

function cardStep({ cards }: SessionCards, draft: CardDraft): Step {
  return {
    isFork: true,
    ask: (place) =>
      askChoice(
        place,
        {
          placeholder: 'What was it?',
          choices: choicesOf(cards),
          active: ({ id }) => id === draft.card?.id,
        },
        (card) => {
          draft.card = card;
        },
      ),
  };
}

/** One of each kind, then the further ones behind a line. */
function choicesOf(cards: readonly SessionCardChoice[]): readonly Choice<SessionCardChoice>[] {
  const isFirst = (card: SessionCardChoice): boolean =>
    card.kind === 'own' || cards.find(({ kind }) => kind === card.kind) === card;
  const labelOf = (card: SessionCardChoice): string =>
    isFirst(card) || card.shape === null ? card.label : `${card.label} · ${card.shape}`;
  const choiceOf = (card: SessionCardChoice): Choice<SessionCardChoice> => ({
    label: `$(${icons[card.kind]}) ${withoutIcons(labelOf(card))}`,
    detail: withoutIcons(card.description),
    value: card,
  });
  return [
    ...cards.filter(isFirst).map(choiceOf),
    { label: 'Other shapes', kind: QuickPickItemKind.Separator },
    ...cards.filter((card) => !isFirst(card)).map(choiceOf),
  ];
}

const icons: Readonly<Record<SessionCardChoice['kind'], string>> = {
  session: 'comment-discussion',
  keynote: 'megaphone',
  panel: 'organization',
  lightning: 'zap',
  qa: 'question',
  own: 'star',
};

function titleStep(draft: CardDraft): Step {
  return {
    isFork: true,
    applies: () => draft.card?.fields.includes('title') ?? false,
    ask: (place) =>
      askText(
        place,
        {
          prompt: 'Title of the session. Leave it empty to fill in the card where it stands',
          value: draft.values.title,
        },
        (title) => put(draft, { title }),
      ),
  };
}

function speakersStep({ people }: SessionCards, draft: CardDraft): Step {
  return {
    isFork: true,
    applies: () => asksFor(draft, 'name'),
    ask: (place) =>
      askSeveral(
        place,
        {
          placeholder: 'Speakers: tick them, or type names with commas between (optional)',
          choices: people.map(({ name, company }) => ({ label: name, ...(company ? { description: company } : {}) })),
          ticked: draft.values.speakers.map(({ name }) => name),
          takesNew: true,
        },
        (names) => put(draft, { speakers: names.map((name) => speakerNamed(name, draft.values.speakers, people)) }),
      ),
  };
}

/** What was answered of somebody before stays. */
function speakerNamed(
  name: string,
  answered: readonly SessionCardSpeaker[],
  people: readonly KnownPerson[],
): SessionCardSpeaker {
  const before = answered.find((speaker) => speaker.name === name);
  if (before) return before;
  const person = people.find((each) => each.name === name);
  return {
    name,
    ...(person?.profile ? { profile: person.profile } : {}),
    ...(person?.company ? { company: person.company } : {}),
  };
}

/** Asked only where the post seems to have the session already. */
function duplicateStep({ sessions }: SessionCards, draft: CardDraft): Step {
  const twin = (): string | undefined =>
    draft.values.title === '' ? undefined : sessions.find((session) => sameSession(session, draft.values))?.title;
  return {
    applies: () => twin() !== undefined,
    async ask(place) {
      let answer: Outcome = 'back';
      const outcome = await askChoice<Outcome>(
        place,
        {
          placeholder: `This post has a session “${twin()}” already`,
          choices: [
            { label: '$(arrow-left) Go back and change it', value: 'back' },
            { label: '$(add) Insert the card anyway', value: 'next' },
          ],
        },
        (chosen) => {
          answer = chosen;
        },
      );
      return outcome === 'next' ? answer : outcome;
    },
  };
}

/** What the card shows of one speaker, as far as nobody knows it. */
function speakerSteps({ people, pictures }: SessionCards, draft: CardDraft, index: number): readonly Step[] {
  const speaker = (): SessionCardSpeaker | undefined => draft.values.speakers[index];
  const isKnown = (field: 'profile' | 'company'): boolean =>
    people.some((person) => person.name === speaker()?.name && person[field] !== null);
  const putOf = (values: Partial<SessionCardSpeaker>): void =>
    put(draft, {
      speakers: draft.values.speakers.map((each, place) => (place === index ? { ...each, ...values } : each)),
    });
  return [
    {
      applies: () => asksFor(draft, 'profile') && speaker() !== undefined && !isKnown('profile'),
      ask: (place) =>
        askText(
          place,
          {
            prompt: `Address of a page of ${speaker()?.name ?? ''} (optional)`,
            placeholder: 'https://',
            value: speaker()?.profile ?? '',
            fault: optionalAddress,
          },
          (profile) => putOf({ profile }),
        ),
    },
    {
      applies: () => asksFor(draft, 'company') && speaker() !== undefined && !isKnown('company'),
      ask: (place) =>
        askText(
          place,
          { prompt: `Company of ${speaker()?.name ?? ''} (optional)`, value: speaker()?.company ?? '' },
          (company) => putOf({ company }),
        ),
    },
    {
      applies: () => asksFor(draft, 'photo') && speaker() !== undefined && pictures.length > 0,
      ask: (place) =>
        askChoice(
          place,
          {
            placeholder: `Picture of ${speaker()?.name ?? ''}`,
            choices: [
              { label: '$(circle-slash) None', value: '' },
              ...pictures.map((picture) => ({ label: withoutIcons(picture), value: picture })),
            ],
            active: (picture) => picture === (speaker()?.photo ?? ''),
          },
          (photo) => putOf({ photo }),
        ),
    },
  ];
}

function linkStep(draft: CardDraft, key: 'recording' | 'slides', prompt: string): Step {
  return {
    applies: () => asksFor(draft, key),
    ask: (place) =>
      askText(
        place,
        {
          prompt: `${prompt} (optional)`,
          placeholder: 'https://',
          value: draft.values[key] ?? '',
          fault: optionalAddress,
        },
        (address) => put(draft, { [key]: address }),
      ),
  };
}

/** Whether the card shows such a thing, and is filled in by questions at all. */
function asksFor({ card, values }: CardDraft, field: string): boolean {
  return values.title !== '' && (card?.fields.includes(field) ?? false);
}

function optionalAddress(text: string): string | null {
  return text === '' ? null : reasonAgainstAddress(text);
}

function put(draft: CardDraft, values: Partial<SessionCardValues>): void {
  draft.values = { ...draft.values, ...values };
}
