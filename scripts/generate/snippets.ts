import { cardPrefix } from '../../server/core/src/authoring/cards/cardsOfBlog.ts';
import { cardSnippet, nowhere } from '../../server/core/src/cards/cardSnippet.ts';
import { cardTemplates } from '../../server/core/src/cards/sessionCards.ts';
import type { Generated } from './generated.ts';

/** Session cards for every Markdown file, without what only the server knows of a post. */
export function snippets(): readonly Generated[] {
  const cards = cardTemplates([]);
  const entries = cards.map((template) => {
    const prefix = cardPrefix(template, cards);
    const name = prefix === template.kind ? template.label : `${template.label} (${template.shape})`;
    const body = {
      prefix,
      description: template.description,
      // there the server offers the same cards, and knows the blog
      exclude: ['**/_posts/**', '**/_drafts/**'],
      body: cardSnippet(template, nowhere).split('\n'),
    };
    return [name, body];
  });
  return [{ path: 'snippets/kramdown.json', text: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` }];
}
