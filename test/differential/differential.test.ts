import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Root } from 'markdown-it-kramdown';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { afterAll, describe, expect, test } from 'vitest';
import { type Case, caseTables } from './cases.ts';
import { differences, report } from './differences.ts';
import { domLines } from './dom.ts';
import { type Kramdown, startKramdown, whyNoKramdown } from './driver.ts';
import { ourFacts } from './facts.ts';
import { jekyllText } from './jekyllText.ts';
import { knownDifferences } from './knownDifferences.ts';
import { variants } from './variants.ts';

const missing = whyNoKramdown();

describe.skipIf(missing !== null)(`as kramdown${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  const kramdown: Kramdown | null = missing === null ? startKramdown() : null;
  afterAll(() => kramdown?.close());

  /** What differs from kramdown, readable; empty where nothing does. */
  async function differing(cases: readonly Case[]): Promise<string> {
    const answers = (await kramdown?.ask(cases)) ?? [];
    expect(answers).toHaveLength(cases.length);
    return cases
      .map((each, index) => {
        const answer = answers[index];
        const found = answer ? differences(each.text, answer, ourFacts(each)) : [];
        const known = knownDifferences.has(each.name);
        if (known && found.length === 0) return `${each.name}: equal, its entry of the known differences is not needed`;
        return known || found.length === 0 ? '' : `${each.name}\n${report(found)}`;
      })
      .filter((text) => text !== '')
      .join('\n\n');
  }

  describe.each([...caseTables()])('%s', (_group, cases) => {
    test.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
      expect(await differing([each])).toBe('');
    });
  });

  describe.skipIf(blogs().length === 0).each(blogs())('blog %s', (folder) => {
    test.each(posts(folder))('%s', async (post) => {
      const text = jekyllText(readFileSync(join(folder, post), 'utf8'));
      expect(await differing(variants(post, text))).toBe('');
    });
  });
});

describe.skipIf(blogs().length === 0).each(blogs())('blog %s, Liquid masked by us', (folder) => {
  test.each(posts(folder))('%s', (post) => {
    const file = readFileSync(join(folder, post), 'utf8');
    expect(structure(parse(file))).toEqual(structure(parse(jekyllText(file), { jekyll: false })));
  });
});

/** Places of highlighted code: Jekyll sets it on lines of its own, at their very beginning. */
const highlighted: readonly string[] = [
  '{% highlight ruby %}\nputs "<a> & b"\n  x\n{% endhighlight %}\n',
  '* a\n\n  {% highlight js linenos %}\n  b(c);\n\n    d\n  {% endhighlight %}\n\n* e {% highlight js %}f{% endhighlight %} g\n',
  'a {% highlight c++ %}\nb\n\nc\n{% endhighlight %} d\n{:.x}\n',
  '{:.x}\n{% highlight js %}\na\n{% endhighlight %}\n{:.y}\nb\n',
  '> {% highlight Java %}\n> a\n> {% endhighlight %}\nb\n',
  '    {% highlight js %}\n    a\n    {% endhighlight %}\n\n{% highlight js %}{% endhighlight %}\n',
  '<div>\n{% highlight js %}\na\n{% endhighlight %}\n</div>\n\n<div markdown="1">\n{% highlight js %}a{% endhighlight %}\n</div>\n',
  '`{% highlight js %}a{% endhighlight %}` <p markdown="1">b {% highlight js %}*c*{% endhighlight %}</p>\n',
  'a|b\n{% highlight js %}c|d{% endhighlight %}\n\n# e {% highlight js %}f{% endhighlight %} g\n',
  '1. a\r\n\r\n   {% highlight js %}\r\n   b\r\n   c\r\n   {% endhighlight %}\r\n2. d\r\n',
];

describe.skipIf(missing !== null)('highlighted code as Jekyll writes it', () => {
  const kramdown: Kramdown | null = missing === null ? startKramdown() : null;
  afterAll(() => kramdown?.close());

  test.each(highlighted)('%j', async (file) => {
    const [answer] = (await kramdown?.ask([{ text: jekyllText(file) }])) ?? [];
    const theirs = answer && 'html' in answer ? answer.html : '';
    expect(domLines(renderHtml(parse(file)))).toEqual(domLines(theirs));
  });
});

/** What does not depend on what Liquid puts in. */
function structure(root: Root): unknown {
  return {
    blocks: root.children.map(({ type }) => type),
    headings: root.headings.map(({ level, dynamic, id, inToc }) => ({ level, inToc, id: dynamic ? null : id })),
    links: root.links.length,
    images: root.images.length,
    warnings: root.warnings.map(({ code }) => code),
  };
}

/** Each folder in `LECTERN_CORPUS` is a blog. */
function blogs(): readonly string[] {
  const corpus = process.env.LECTERN_CORPUS;
  if (corpus === undefined || !existsSync(corpus)) return [];
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(corpus, entry.name, '_posts')))
    .map((entry) => join(corpus, entry.name));
}

function posts(folder: string): readonly string[] {
  return readdirSync(join(folder, '_posts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|markdown)$/.test(name))
    .sort()
    .map((name) => join('_posts', name));
}
