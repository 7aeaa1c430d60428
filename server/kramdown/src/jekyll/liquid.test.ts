import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { maskLiquid } from './liquid.ts';

test.each([
  ['a {{ b }} c', 'a xxxxxxx c'],
  ['<{{ url }}>', '<ftp:/xxxx>'],
  ['a {% b %}c', 'a        c'],
  ['{{ "%}" }}{% c "}}" %}', 'xxxxxxxxxx            '],
  ['{% comment %}# a\n{{ b }}{% endcomment %}c', '                \n                       c'],
  ['{% raw %}{{ a }}{% endraw %}', '         {{ a }}            '],
  ['{{ a\nb }}', 'xxxx\nxxxx'],
  ['a {{ b', 'a {{ b'],
  ['a {% b', 'a {% b'],
  ['{%- raw -%}{% a %}{%- endraw -%}', '           {% a %}              '],
  ['{% highlight js %}x{% endhighlight %}', `<figure>${'x'.repeat(20)}</figure>`],
  ['{% highlight js %}\n  a\r\n{% endhighlight %} c', `<figure>${'x'.repeat(25)}</figure> c`],
])('%j is masked', (text, masked) => {
  expect(maskLiquid(text, 0).text).toBe(masked);
});

test('tells each tag and output', () => {
  const text = '{% if a %}{{ b }}{% raw %}{{ c }}{% endraw %}{{ d';
  expect(
    maskLiquid(text, 0).tags.map(({ kind, name, closed, start, end }) => [kind, name, closed, text.slice(start, end)]),
  ).toEqual([
    ['tag', 'if', true, '{% if a %}'],
    ['output', null, true, '{{ b }}'],
    ['tag', 'raw', true, '{% raw %}'],
    ['tag', 'endraw', true, '{% endraw %}'],
    ['output', null, false, '{{'],
  ]);
});

test('values hold Liquid as written, structure and ids do not', () => {
  const root = parse('# a {% b %}c\n\n# {{ d }} e\n\n`{{ "f|g" }}`|[h]({{ "i" | j }})\n\n```{{ k }}\n{% l %}\n```\n');
  expect(root.headings.map(({ id, dynamic, text }) => [id, dynamic, text])).toEqual([
    ['a-------c'.replace('a-------c', `a-${'-'.repeat(7)}c`), false, 'a {% b %}c'],
    [null, true, '{{ d }} e'],
  ]);
  expect(root.links[0]).toMatchObject({ destination: '{{ "i" | j }}' });
  expect(root.children[2]).toMatchObject({ type: 'table' });
  expect(root.children[3]).toMatchObject({ type: 'codeBlock', language: '{{ k }}', value: '{% l %}\n' });
});
