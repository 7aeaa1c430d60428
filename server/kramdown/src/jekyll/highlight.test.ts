import { expect, test } from 'vitest';
import { outlineOf } from '../block/testing.ts';
import { parse } from '../parse.ts';
import type { Node } from '../tree.ts';
import { walk } from '../walk.ts';

/** The blocks of a text, each with the piece of the file that it covers. */
const outline = (text: string): string[] => outlineOf(parse(text), text);

test('code is a block in a figure, both as long as the tags and what they hold', () => {
  const code = '{% highlight Ruby linenos %}\n  a\n\n  b\n{% endhighlight %}';
  const covered = `‹${code.replaceAll('\n', '⏎')}›`;
  expect(outline(`${code}\n`)).toEqual([
    `<figure> raw class=highlight ${covered}`,
    `  code ruby"a\\n\\n  b" ${covered}`,
  ]);
});

test('it ends what it stands in, and what follows begins anew', () => {
  const code = '{% highlight js %}b{% endhighlight %}';
  expect(outline(`* a\n\n  ${code} c\n> d\n> ${code}\n`)).toEqual([
    'ul ‹* a›',
    '  li ‹* a›',
    '    text ‹a›',
    `<figure> raw class=highlight ‹${code}›`,
    `  code js"b" ‹${code}›`,
    'p ‹c›',
    'blockquote ‹> d⏎>›',
    '  p ‹d›',
    `<figure> raw class=highlight ‹${code}›`,
    `  code js"b" ‹${code}›`,
  ]);
});

test('line ends of Windows are none of its value', () => {
  const text = '{% highlight js %}\r\na\r\n\r\nb\r\n{% endhighlight %}\r\n';
  expect(outline(text)[1]).toMatch(/^ {2}code js"a\\n\\nb"/);
});

test('its tags have their places', () => {
  const text = 'x\n{%- highlight c++ -%}\ny\n{%- endhighlight -%}\n';
  const [figure] = parse(text).children.slice(1);
  if (figure?.type !== 'html') throw new Error('no figure');
  const { openTag, closeTag } = figure;
  expect(text.slice(openTag.start, openTag.end)).toBe('{%- highlight c++ -%}');
  expect(text.slice(closeTag?.start, closeTag?.end)).toBe('{%- endhighlight -%}');
});

test.each([
  ['in raw HTML', '<div>\n{% highlight js %}a{% endhighlight %}\n</div>\n'],
  ['in HTML with Markdown', '<div markdown="1">\n{% highlight js %}a{% endhighlight %}\n</div>\n'],
  ['in text of an element', '<p markdown="1">b {% highlight js %}a{% endhighlight %}</p>\n'],
  ['behind a list that waits for it', '{:.x}\n{% highlight js %}a{% endhighlight %}\n'],
])('it is found %s', (_name, text) => {
  const found: Node[] = [];
  walk(parse(text), (node) => {
    if (node.type === 'codeBlock' && node.highlighted) found.push(node);
  });
  expect(found).toMatchObject([{ language: 'js', value: 'a' }]);
});

test('in a fence it stays as it is written', () => {
  const [fence] = parse('```\n{% highlight js %}a{% endhighlight %}\n```\n').children;
  expect(fence).toMatchObject({ type: 'codeBlock', fenced: true, highlighted: false });
  expect(fence?.type === 'codeBlock' && fence.value.trim()).toBe('{% highlight js %}a{% endhighlight %}');
});
