// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so

import { talkCard } from '@lectern/core/authoring/import/importCard.ts';
import { allShapes } from '@lectern/core/cards/sessionCards.ts';
import type { Talk } from '@lectern/core/schedule/schedule.ts';
import { talkWith } from '@lectern/core/schedule/testing.ts';
import { buildSite, emptySite } from '@lectern/core/site/buildSite.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, startKramdown, whyNoKramdown } from './driver.ts';

const missing = whyNoKramdown();
const pieces = [
  ...'\\`*_{}[]()<>#+-.!|:~^$%=&"\' /@1aZé🎉\u200f',
  ...['{{', '}}', '{% raw %}', '{:.x}', '{::comment}', '<script>', '</b>', '<!--', '-->', '&amp;', '...', '---', '--'],
  ...['***', '1. ', '- ', '> ', '# ', '[^1]', '](x)', '![', '**a**', '~~a~~', '```', '$$', '<<', '>>', ' ##', '{:toc}'],
  ...['{#id}', '<http://a.b>', ': ', "it's", '"q"', '*[a]: b', '[a]: b', '. A', 'word', ' by '],
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((each) => each !== '');

const own = [
  '## ${title} – ${speakers}\n\n${abstract}\n\n${notes:What I saw}',
  '## ${speaker}: ${title}\n{:.talk data-title="${title}"}\n\n> ${abstract}',
  '## *${title}*\n\n- By ${speaker}: ${abstract}',
  '## ${title}\n\n`${abstract}`\n\n<script>var title = "${title}";</script>\n\n${speakers}',
].map((session) => JSON.stringify({ cards: { session, keynote: session, panel: session, lightning: session } }));
const sites = [
  emptySite('file:///blog'),
  ...own.map((settings) =>
    buildSite({ root: 'file:///blog', files: [], texts: new Map([['.lectern.yml', settings]]) }),
  ),
];

test.skipIf(missing !== null).each(sites.map((site, index) => [index === 0 ? 'usual' : `own ${index}`, site] as const))(
  `kramdown shows what a schedule says as the same text in cards: %s${missing === null ? '' : ` (skipped: ${missing})`}`,
  async (_name, site) => {
    const samples = fc.sample(fc.tuple(fc.constantFrom(...allShapes([])), text, text, text), 400);
    const requests = samples.map(([shape, title, name, abstract]) => ({
      text: `${talkCard(talk(title, name, abstract), site, shape, 2)}\n`,
    }));
    const kramdown = startKramdown();
    const answers = await kramdown.ask(requests);
    kramdown.close();
    for (const [index, [, title, name, abstract]] of samples.entries()) {
      const source = requests[index]?.text ?? '';
      const facts = answers[index];
      if (!facts || 'error' in facts) throw new Error(`kramdown died of ${source}`);
      expect(facts.headings, source).toHaveLength(1);
      expect(facts.headings[0]?.text, source).toContain(withoutLead(title));
      const shown = shownBy(facts);
      for (const said of [withoutLead(title), name, abstract]) expect(shown, source).toContain(said);
      expect(facts.links, source).toEqual([]);
      expect(facts.warnings, source).toEqual([]);
    }
  },
);

function talk(title: string, name: string, abstract: string): Talk {
  return talkWith({ title, abstract }, name);
}

/** A card of its kind says it itself. */
function withoutLead(title: string): string {
  return title.replace(/^(?:keynote|panel|lightning talk):\s*/i, '');
}

/** The text between the tags, which are all our own or kramdown's. */
function shownBy({ html }: Facts): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => characters[name] ?? '')
    .replace(/\s+/g, ' ');
}
