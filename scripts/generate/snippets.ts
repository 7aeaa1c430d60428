import { cardSnippet } from '../../server/core/src/authoring/cardSnippet.ts';
import { cardTemplates } from '../../server/core/src/authoring/sessionCards.ts';
import type { Generated } from './generated.ts';

/** Session cards for every Markdown file, without what only the server knows of a post. */
export function snippets(): readonly Generated[] {
  const surroundings = { level: 2, pictureFolder: '/img/$TM_FILENAME_BASE/', pictures: [], people: [] };
  const entries = cardTemplates.map((template) => [
    template.label,
    {
      prefix: template.kind,
      description: template.description,
      // there the server offers the same cards, and knows the blog
      exclude: ['**/_posts/**', '**/_drafts/**'],
      body: cardSnippet(template, surroundings).split('\n'),
    },
  ]);
  return [{ path: 'snippets/kramdown.json', text: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` }];
}
