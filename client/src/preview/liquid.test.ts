import { expect, test } from 'vitest';
import { liquidIn, textWithChips } from './liquid.ts';

test('pieces do not overlap, and what is not closed is none', () => {
  const text = '{{ a }} {% b {{ %} {{ c {% d %}';
  expect([...liquidIn(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
    '{{ a }}',
    '{% b {{ %}',
    '{% d %}',
  ]);
});

test.each([
  ['no <Liquid> & "more"', 'no &lt;Liquid&gt; &amp; &quot;more&quot;', 0],
  ['before {% include a.html id="1" %} after', 'before CHIP after', 1],
  ['{{ page.title }}{{ site.title }}', 'CHIPCHIP', 2],
  ['open {{ only', 'open {{ only', 0],
  ['{% raw %}{{ a }} & {% b %}{% endraw %} {{ c }}', '{{ a }} &amp; {% b %} CHIP', 1],
  ['a {%- raw -%} b', 'a  b', 0],
])('%s', (text, expected, count) => {
  const html = textWithChips(text);
  const chips = /<code class="lectern-liquid"[^>]*>[^<]*<\/code>/g;
  expect(html.replace(chips, 'CHIP')).toBe(expected);
  expect(html.match(chips)?.length ?? 0).toBe(count);
});
