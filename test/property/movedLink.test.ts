import { parsePost } from '@lectern/core/post/parsePost.ts';
import { movedLink } from '@lectern/core/rules/links/movedLink.ts';
import { emptySite } from '@lectern/core/site/buildSite.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import { externalLinks } from '@lectern/core/web/externalLinks.ts';
import type { LinkAnswers } from '@lectern/core/web/linkAnswer.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const old = 'https://old.example/';
const answers = (to: string): LinkAnswers => new Map([[old, { kind: 'moved', to }]]);
const site = emptySite('file:///blog');
const read = (text: string): ReturnType<typeof parsePost> =>
  parsePost({ uri: 'file:///blog/a.md', version: 0, text, kind: 'loose' }, {});

/** Addresses as redirects give them: whatever a URL may hold unescaped. */
const address = fc
  .array(
    fc.constantFrom(...'ab1-._~!$&*+,;=:@/?()[]|{}^`\'"<>\\ é_*', '&amp;', '&copy;', '{{', '{%', '{:', '](', '%7C'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => `https://new.example/${parts.join('')}`)
  .filter((text) => URL.canParse(text))
  .map((text) => new URL(text).href);

test.each([
  `A [link](${old}) here`,
  `A [link](${old} "title"){:.x} here`,
  `A <${old}> here`,
  `A [link][x] here\n\n[x]: ${old} "title"`,
  `A <a href="${old}">link</a> here`,
  `<p>A <a href='${old}' class="x">link</a> here</p>`,
  `| A [link](${old}) | b |\n| c | d |`,
])('a moved link leads where the page has moved: %s', (body) => {
  const text = `---\ntitle: A\n---\n\n${body}\n`;
  fc.assert(
    fc.property(address, (to) => {
      const [problem] = movedLink.check(read(text), site, answers(to));
      const [change] = problem?.fixes[0]?.changes ?? [];
      expect(change?.kind).toBe('edit');
      const mended = applyEdits(text, change?.kind === 'edit' ? change.edits : []);
      const links = externalLinks(read(mended), site);
      expect(links.map((link) => same(link.address + link.fragment))).toEqual([same(to)]);
    }),
  );
});

/** One of the ways to write an address. */
function same(text: string): string {
  return text.replace(/[\s"'<>\\`{|}()]/g, encodeMark);
}

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
