// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import { expect, test } from 'vitest';
import { cardSnippet, nowhere } from './cardSnippet.ts';
import { usualStyle } from './cardTemplate.ts';
import { ownCard } from './ownCard.ts';
import { type CardValues, renderCard } from './renderCard.ts';

const ada = { name: 'Ada [B]', profile: 'https://a.example', company: 'Tide', photo: '/img/ada.png' };
const lin = { name: 'Lin', photo: '/img/lin.png' };
const newTab = '{:target="_blank" rel="noopener noreferrer"}';
const both: CardValues = { title: 'T*', speakers: [ada, lin], notes: 'N', recording: 'https://r.example' };

const render = (body: string, values: CardValues, level = 2): string =>
  renderCard(ownCard('x', body, '').template, values, usualStyle, level);

test.each<[string, string, string, string]>([
  [
    'all speakers',
    '## ${title} by ${speakers}',
    `## T\\* by [Ada \\[B\\]](https://a.example)${newTab} and Lin`,
    '## T\\*',
  ],
  [
    'a link without attributes gets the blog’s own',
    '## ${title} by [${speaker}](${profile})',
    `## T\\* by [Ada \\[B\\]](https://a.example)${newTab} and Lin`,
    '## T\\*',
  ],
  [
    'attributes that are written stay',
    '## ${title} by [${speaker}](${profile}){: .who}',
    '## T\\* by [Ada \\[B\\]](https://a.example){: .who} and Lin',
    '## T\\*',
  ],
  ['the speaker first', '## ${speaker}: ${title}', '## Ada \\[B\\] and Lin: T\\*', '## T\\*'],
  [
    'two fields behind the title',
    '## ${title} (${speaker}, ${company})',
    '## T\\* (Ada \\[B\\] and Lin, Tide)',
    '## T\\*',
  ],
  [
    'a picture of each',
    '## ${title}\n\n<img alt="${speaker}" src="${photo}">',
    '## T\\*\n\n<img alt="Ada [B]" src="/img/ada.png">\n<img alt="Lin" src="/img/lin.png">',
    '## T\\*',
  ],
  [
    'blocks without their values',
    '## ${title}\n\n> ${abstract}\n\n${notes:What I saw}\n\n[Film](${recording})',
    `## T\\*\n\nN\n\n[Film](https://r.example)${newTab}`,
    '## T\\*',
  ],
  [
    'fixed text',
    '## Workshop: ${title}\n\nNot recorded.',
    '## Workshop: T\\*\n\nNot recorded.',
    '## Workshop: T\\*\n\nNot recorded.',
  ],
])('%s', (_name, body, full, bare) => {
  expect(ownCard('x', body, '').faults).toEqual([]);
  expect(render(body, both)).toBe(full);
  expect(render(body, { title: 'T*' })).toBe(bare);
});

test('headings go to the level that sessions have in the post', () => {
  expect(render('## ${title}\n\n### Takeaways\n\n- ${takeaway}', { ...both, takeaway: 'x' }, 3)).toBe(
    '### T\\*\n\n#### Takeaways\n\n- x',
  );
});

test('as a snippet, fields are tab stops with the text that the card gives them', () => {
  const { template } = ownCard('x', '## ${title:Name} by ${speakers}\n\n${notes:What I saw}', '');
  expect(cardSnippet(template, nowhere)).toBe(
    '## ${1:Name} by [${2:Speaker}](${3:https://profile}){:target="_blank" rel="noopener noreferrer"\\}\n\n${0:What I saw}',
  );
});

test.each([
  ['## ${titel} ${title}', 'titel', 'A card has no field `titel`, so it is printed as it stands'],
  ['## ${title} by ${speaker', '${speaker', 'This field is not closed by } on its line, so it is printed as it stands'],
  ['## A\n\n${title}', '', 'The first lines of the card have no ${title}, so the site shows a session without title'],
])('faults: %s', (body, written, message) => {
  expect(ownCard('x', body, '').faults).toMatchObject([{ written, message }]);
});
