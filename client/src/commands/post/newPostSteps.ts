import { conferenceIn } from '@lectern/core/protocol/conferenceIn.ts';
import type { NewPostChoices, NewPostValues } from '@lectern/core/protocol/newPost.ts';
import type { TocKind } from '@lectern/core/protocol/tableOfContents.ts';
import type { QuickPickItem } from 'vscode';
import { dayFault, readDays } from '../../days.ts';
import { askChoice, type Choice } from '../../steps/askChoice.ts';
import { askSeveral } from '../../steps/askSeveral.ts';
import { askText } from '../../steps/askText.ts';
import type { Step } from '../../steps/steps.ts';
import { withoutIcons } from '../../withoutIcons.ts';

/** What was answered so far. */
export interface Draft {
  values: NewPostValues;
  /** As typed. */
  dates: string;
  /** Whether the day of publication is asked for. */
  asksDate: boolean;
}

/** What is likeliest, before anybody answered anything. */
export function firstDraft(choices: NewPostChoices, isDraft: boolean): Draft {
  const { category, tags, hasImage } = choices.defaults;
  const you = choices.authors.find(({ isYou }) => isYou);
  return {
    values: {
      title: '',
      conference: null,
      start: null,
      days: 1,
      date: isDraft ? null : choices.today,
      authors: you ? [you.id] : [],
      newAuthor: null,
      category,
      tags,
      image: hasImage ? 'placeholder' : null,
      toc: choices.tocs[0]?.kind ?? 'generated',
    },
    dates: '',
    asksDate: false,
  };
}

/** The questions of the wizard; answers go into `draft`. */
export function newPostSteps(choices: NewPostChoices, draft: Draft): readonly Step[] {
  const put = (values: Partial<NewPostValues>): void => {
    draft.values = { ...draft.values, ...values };
  };
  return [
    {
      ask: (place) =>
        askText(
          place,
          {
            prompt: 'Title of the post',
            placeholder: 'Tidewater 2026: two days of logs, queues and people',
            value: draft.values.title,
            fault: (text) => (text === '' ? 'A post needs a title' : null),
          },
          (title) => put({ title }),
        ),
    },
    {
      ask: (place) =>
        askText(
          place,
          {
            prompt: 'Name of the conference, for the introduction (optional)',
            value: draft.values.conference ?? conferenceIn(draft.values.title),
          },
          (conference) => put({ conference: conference === '' ? null : conference }),
        ),
    },
    {
      ask: (place) =>
        askText(
          place,
          {
            prompt: 'First and last day of the conference, or how many days it had; each gets a heading (optional)',
            placeholder: '2026-10-05 to 2026-10-07',
            value: draft.dates,
            fault(text) {
              const days = readDays(text);
              return typeof days === 'string' ? days : null;
            },
          },
          (text) => {
            const days = readDays(text);
            draft.dates = text;
            if (typeof days !== 'string') put(days);
          },
        ),
    },
    authorsStep(choices, draft, put),
    ...aboutYouSteps(choices, draft, put),
    {
      ask: (place) =>
        askChoice<string | null>(
          place,
          {
            placeholder: 'Category; type for another one',
            choices: [
              ...choices.categories.map(({ word, posts }) => ({
                label: withoutIcons(word),
                description: counted(posts),
                value: word,
              })),
              { label: 'None', description: 'the post is in no category', value: null },
            ],
            active: (word) => word === draft.values.category,
            fresh: (label) => ({ label: withoutIcons(label), description: 'new category', value: label }),
          },
          (category) => put({ category }),
        ),
    },
    {
      ask: (place) =>
        askSeveral(
          place,
          {
            placeholder: 'Tags: tick them, or type others with commas between',
            choices: choices.tags.map(({ word, posts }) => ({ label: word, description: counted(posts) })),
            ticked: draft.values.tags,
            takesNew: true,
          },
          (tags) => put({ tags }),
        ),
    },
    pictureStep(choices, draft, put),
    {
      ask: (place) =>
        askChoice<TocKind>(
          place,
          {
            placeholder: 'Table of contents',
            choices: choices.tocs.map(({ kind, posts }) => ({
              ...tocs[kind],
              ...(posts > 0 ? { description: counted(posts) } : {}),
              value: kind,
            })),
            active: (toc) => toc === draft.values.toc,
          },
          (toc) => put({ toc }),
        ),
    },
    publicationStep(choices, draft, put),
    {
      applies: () => draft.asksDate,
      ask: (place) =>
        askText(
          place,
          { prompt: 'Day of publication', value: draft.values.date ?? choices.today, fault: dayFault },
          (date) => put({ date }),
        ),
    },
  ];
}

type Put = (values: Partial<NewPostValues>) => void;

function authorsStep({ authors, newAuthor, keepsAuthors }: NewPostChoices, draft: Draft, put: Put): Step {
  const you = newAuthor
    ? [{ label: newAuthor.name, description: `you: ${aboutNew(newAuthor.id, keepsAuthors)}`, value: newAuthor.id }]
    : [];
  const others = authors.map(({ id, name, isYou, posts }) => ({
    label: name,
    description: `${isYou ? 'you · ' : ''}${id === name ? '' : `${id} · `}${counted(posts)}`,
    value: id,
  }));
  return {
    applies: () => you.length + others.length > 0,
    ask: (place) =>
      askSeveral(
        place,
        {
          placeholder: 'Authors: tick them, or type names with commas between',
          choices: [...you, ...others],
          ticked: [...draft.values.authors, ...(draft.values.newAuthor ? [draft.values.newAuthor.id] : [])],
          takesNew: false,
        },
        (ids) =>
          put({
            authors: ids.filter((id) => id !== newAuthor?.id),
            newAuthor: newAuthor && ids.includes(newAuthor.id) ? (draft.values.newAuthor ?? newAuthor) : null,
          }),
      ),
  };
}

function aboutNew(id: string, keepsAuthors: boolean): string {
  return keepsAuthors ? `adds ${id} to the blog’s authors` : `the post will name ${id}`;
}

/** Of somebody who is about to join the blog's authors: what the others have. */
function aboutYouSteps({ authorParts }: NewPostChoices, draft: Draft, put: Put): readonly Step[] {
  const step = (part: 'avatar' | 'bio', isAsked: boolean, prompt: string, placeholder: string): Step => ({
    applies: () => isAsked && draft.values.newAuthor !== null,
    ask: (place) =>
      askText(place, { prompt, placeholder, value: draft.values.newAuthor?.[part] ?? '' }, (text) => {
        const { newAuthor } = draft.values;
        if (newAuthor !== null) put({ newAuthor: { ...newAuthor, [part]: text } });
      }),
  });
  return [
    step(
      'bio',
      authorParts.bio,
      'A line about you, for the blog’s authors (optional)',
      'Ada builds what other teams stand on, and writes down why.',
    ),
    step(
      'avatar',
      authorParts.avatar !== null,
      `Your picture, as other authors name theirs: ${authorParts.avatar} (optional)`,
      authorParts.avatar ?? '',
    ),
  ];
}

function pictureStep({ pictures, headerSize }: NewPostChoices, draft: Draft, put: Put): Step {
  type Image = NewPostValues['image'];
  const { width, height } = headerSize;
  const existing = pictures.map((picture): Choice<Image> => {
    const size = `${picture.width} × ${picture.height}`;
    return {
      label: withoutIcons(picture.path),
      description: picture.fits ? size : `$(warning) ${size} has not the ratio ${width}:${height}`,
      value: { path: picture.path },
    };
  });
  return {
    ask: (place) =>
      askChoice<Image>(
        place,
        {
          placeholder: 'Header picture',
          choices: [
            {
              label: '$(new-file) A placeholder',
              description: `one colour, the usual ${width} × ${height}, in a folder of its own: to be replaced`,
              value: 'placeholder',
            },
            { label: '$(circle-slash) None', value: null },
            ...existing,
          ],
          active: (image) => JSON.stringify(image) === JSON.stringify(draft.values.image),
        },
        (image) => put({ image }),
      ),
  };
}

function publicationStep({ today }: NewPostChoices, draft: Draft, put: Put): Step {
  type When = 'today' | 'later' | 'draft';
  const current = (): When => (draft.values.date === null ? 'draft' : draft.asksDate ? 'later' : 'today');
  return {
    ask: (place) =>
      askChoice<When>(
        place,
        {
          placeholder: 'Where does it go?',
          choices: [
            { label: '$(calendar) A post of today', description: today, value: 'today' },
            {
              label: '$(edit) A draft',
              description: 'without a date; “Publish Draft…” makes a post of it',
              value: 'draft',
            },
            { label: '$(calendar) A post of another day…', value: 'later' },
          ],
          active: (when) => when === current(),
        },
        (when) => {
          draft.asksDate = when === 'later';
          if (when === 'draft') put({ date: null });
          else if (when === 'today' || draft.values.date === null) put({ date: today });
        },
      ),
  };
}

const tocs: Readonly<Record<TocKind, QuickPickItem>> = {
  generated: { label: 'Generated', detail: 'The site lists the headings at each build: {:toc}' },
  list: { label: 'Written by hand', detail: 'A list of links to the headings' },
  none: { label: 'None' },
};

function counted(posts: number): string {
  return `${posts} ${posts === 1 ? 'post' : 'posts'}`;
}
