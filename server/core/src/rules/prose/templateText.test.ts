import { expect, test } from 'vitest';
import { newPost } from '../../authoring/newPost/newPost.ts';
import { cardSnippet, nowhere } from '../../cards/cardSnippet.ts';
import { cardTemplates } from '../../cards/sessionCards.ts';
import { blogWith, lint, marked } from '../testing.ts';

const rules = ['template-text'];

test.each([
  ['a sentence of a new post', '# Day 1\n\n⟦template-text|What this day was about.⟧\n'],
  ['behind a sentence of its own', 'It took place.\n⟦template-text|Why we went, and what we hoped to bring home.⟧\n'],
  ['with Windows’ line ends', 'It took place.\r\n⟦template-text|Why we went, and what we hoped to bring home.⟧\r\n'],
  ['within a sentence', 'She said: What this day was about.\n'],
  ['notes of a card', '## Tides\n\n⟦template-text|Notes⟧\n'],
  ['notes in a text', '## Tides\n\nNotes\nof mine\n'],
  ['an abstract and a takeaway', '> ⟦template-text|Abstract⟧\n\n- ⟦template-text|Takeaway⟧\n'],
  ['a heading with its link', '## ⟦template-text|Title by [Speaker](https://profile)⟧\n\nText.\n'],
  ['a heading with speakers’ names', '## The title of a speaker by Ada Brandt\n\nText.\n'],
  ['a link that leads nowhere', 'Text.\n\n⟦template-text|[Watch the recording](https://recording)⟧\n'],
  ['code', '```\nNotes\n```\n'],
])('template-text: %s', (_name, body) => {
  const { text, expected } = marked(`---\ntitle: A\n---\n\n${body}`);
  expect(lint(text, { rules })).toEqual(expected);
});

test('template-text: what a field of the blog’s own card shows', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: fields of cards are written so
  const card = 'cards:\n  workshop: "## ${title}\\n\\n${notes:What we built}\\n\\n> ${abstract}"\n';
  const { text, expected } = marked(
    '---\ntitle: A\n---\n\n## Tides\n\n⟦template-text|What we built⟧\n\nWhat we built was a boat.\n',
  );
  expect(lint(text, { rules, files: { '.lectern.yml': card } })).toEqual(expected);
});

test('template-text: a new post begins without problems, and has it in each of its fields', () => {
  const { site } = blogWith('---\ntitle: A\n---\n');
  const post = newPost(site, {
    ...{ title: 'Tidewater', conference: 'Tidewater', start: '2026-10-05', days: 2, date: '2026-10-08' },
    ...{ authors: [], newAuthor: null, category: null, tags: [], image: null, toc: 'none' },
  });
  if ('reason' in post) throw new Error(post.reason);
  expect(lint(post.text, {})).toEqual([]);
  expect(post.fields).toHaveLength(4);
  expect(lint(post.text, { rules })).toEqual(
    post.fields.map(({ start, end }) => ({ rule: 'template-text', text: post.text.slice(start, end), start })),
  );
});

test.each(cardTemplates([]))('template-text: a card that nobody has filled in: $id', (template) => {
  const card = cardSnippet(template, nowhere)
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('\\}', '}');
  expect(lint(`---\ntitle: A\n---\n\n${card}\n`, { rules }).length).toBeGreaterThan(0);
});
