import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createRandom, randomDocument } from '../differential/documents.ts';

const lines = [
  '# h',
  '## h ## {#i}',
  'h\n===',
  'text *em* **st** `c`',
  '[a](b "t"){:.x}',
  '![a](b)',
  '[a][r] [r]',
  '[r]: u "t"',
  '{:.x #i k="v"}',
  '{:r: .y}',
  '* a',
  '  * b',
  '1. c',
  '> q',
  '>\tq',
  '    code',
  '\tcode',
  '```js\nx\n```',
  '~~~',
  '|a|b|',
  '|-|:-:|',
  ': d',
  '<div>',
  '</div>',
  '<b a="1">x</b>',
  '<div markdown="1">',
  '<!-- c -->',
  '^',
  '',
  '  ',
  '$$x$$',
  '*[A]: t',
  '[^1] A 🎉 é',
  '[^1]: note',
  '    more',
  '{::comment}\nc\n{:/}',
  '{{ page.x }}',
  '[a]({{ x }}/b)',
  '{% if x %}',
  '{% raw %}{{ a }}{% endraw %}',
  '{% highlight js %}\n  a\n\n b\n{% endhighlight %}',
  '* a {% highlight c++ %}b{% endhighlight %} c',
  '{:toc}',
  '"q" -- ... &amp; \\*',
  'a\\\\',
  'a  ',
  '***',
  '\u00a0x\ufeff',
  '\0',
];

/** Texts of lines of every construct, and the documents of the comparison with kramdown. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...lines), { maxLength: 10 }).map((chosen) => chosen.join('\n')),
  fc.integer({ min: 0 }).map((seed) => randomDocument(createRandom(seed)).text),
  fc.string({ unit: fc.constantFrom(...'*_`[](){}:#>|$<>!"\'\\^~-=.& \n\tab1'), maxLength: 40 }),
);

/** The Markdown files of the sample blog, by name. */
export function fixtures(): readonly (readonly [string, string])[] {
  const folder = fileURLToPath(new URL('../fixtures/blog/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);
}
