import { settingsText } from '@lectern/core/authoring/init.ts';
import { newPost } from '@lectern/core/authoring/newPost/newPost.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import { readSettings } from '@lectern/core/settings/readSettings.ts';
import { buildSite } from '@lectern/core/site/buildSite.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A blog of six posts that begin alike. */
function blogOf(frontMatter: string): SiteIndex {
  const paths = [1, 2, 3, 4, 5, 6].map((day) => `_posts/2026-01-0${day}-harbour.md`);
  const texts = new Map(paths.map((path) => [path, `---\n${frontMatter}---\n`]));
  return buildSite({ root: 'file:///blog', files: [], texts, now: Date.UTC(2027, 0, 1) });
}

test('whatever words posts use, the settings say them', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((word) => word.trim() !== '');
  fc.assert(
    fc.property(words, (category) => {
      const site = blogOf(`title: A\ncategory: ${JSON.stringify(category)}\n`);
      const { problems, frontMatter } = readSettings(settingsText(site), 'file:///s');
      expect(problems).toEqual([]);
      expect(frontMatter.properties.category?.enum).toEqual([category]);
    }),
    { examples: [['-']] },
  );
});

test('whatever words somebody types, a new post’s front matter says them, and its introduction shows the conference', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc
      .array(fc.constantFrom(...`'":#[]{}|>&*!%@-?,\\ yes null 1.0 {{ {% # a`.split(' ')), { minLength: 1 })
      .map((all) => all.join(' ')),
  );
  const typed = words.filter((word) => word.trim() !== '');
  // no word of these comes up by chance: one that a blog has already would be spelt as the blog spells it
  const site = blogOf('layout: post\ntitle: A\ntags: [quayside]\ncategory: breakwater\n');
  const facts = { start: '2026-10-05', days: 2, date: '2026-10-07', newAuthor: null, image: null } as const;
  fc.assert(
    fc.property(typed, typed, (title, word) => {
      const given = { ...facts, title, conference: word, category: word, authors: [], tags: [word, 'x'] };
      const made = newPost(site, { ...given, toc: 'generated' });
      if ('reason' in made) throw new Error(made.reason);
      const { frontMatter, headings } = parsePost({ uri: made.uri, version: 1, text: made.text, kind: 'post' });
      expect(frontMatter?.problems).toEqual([]);
      expect(frontMatter?.values).toMatchObject({ title: title.trim(), tags: [word.trim(), 'x'] });
      expect(headings.map(({ text }) => text)).toEqual([
        ...['Table of contents', 'Introduction', 'Day 1', 'Day 2', 'Conclusion'],
      ]);
    }),
    { numRuns: 200 },
  );
});
