import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from '../settings/readSettings.ts';
import { buildSite } from '../site/buildSite.ts';
import { initialSettings, settingsText } from './init.ts';

const siteOf = (posts: readonly string[], others: Readonly<Record<string, string>> = {}) => {
  const texts = new Map(Object.entries(others));
  for (const [index, text] of posts.entries()) texts.set(`_posts/2026-01-01-${index}.md`, text);
  return buildSite({ root: 'file:///blog', files: [], texts });
};

const post = '---\nlayout: post\ntitle: "A"\ncategory: Cloud\n---\n[a](https://a.example){:target="_blank"}\n';
const other = '---\ntitle: "A"\nlayout: post\ncategory: cloud\ndate: 2026-01-01\n---\n';

test('writes what most posts do, with the counts', () => {
  const text = settingsText(siteOf([...Array<string>(6).fill(post), other]));
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      '# Settings of Lectern, from what 7 posts of this blog do.',
      'rules:',
      '  # 6 of 6 links to other sites with `target` or `rel` open a new tab',
      '  external-link-attributes: {severity: warning, rel: ""}',
      '  # 0 of 0 videos have an element around them that lets them shrink',
      '  # unwrapped-video: warning',
      '    - layout   # 7 of 7 posts',
      '  # in this order in 6 of 7 posts',
      '  order: [layout, title, category]',
      '        - Cloud # 6 posts',
    ]),
  );
  expect(text).not.toContain('cloud');
  const settings = readSettings(text, 'file:///blog/.lectern.yml');
  expect(settings.problems).toEqual([]);
  expect(settings.rules).toMatchObject({ 'external-link-attributes': 'warning', 'missing-key': 'warning' });
  expect(settings.frontMatter.required).toEqual(['layout', 'title', 'category']);
});

test('a young blog gets a file that asks for nothing', () => {
  const settings = readSettings(settingsText(siteOf([post])), 'file:///blog/.lectern.yml');
  expect(settings).toMatchObject({ rules: {}, problems: [], frontMatter: { required: null, order: null } });
});

test('does not touch a file that is there', () => {
  expect(initialSettings(siteOf([], { '.lectern.yml': '' }))).toBeNull();
  expect(initialSettings(siteOf([]))).toMatchObject({ kind: 'create', uri: 'file:///blog/.lectern.yml' });
});

test('whatever words posts use, the file says them', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((word) => word.trim() !== '');
  fc.assert(
    fc.property(words, (category) => {
      const source = `---\ntitle: A\ncategory: ${JSON.stringify(category)}\n---\n`;
      const { problems, frontMatter } = readSettings(settingsText(siteOf(Array<string>(6).fill(source))), 'file:///s');
      expect(problems).toEqual([]);
      expect(frontMatter.properties.category?.enum).toEqual([category]);
    }),
  );
});
