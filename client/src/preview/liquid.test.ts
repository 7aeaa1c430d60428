import { expect, test } from 'vitest';
import { textWithChips } from './liquid.ts';

test.each([
  ['no <Liquid> & "more"', 'no &lt;Liquid&gt; &amp; &quot;more&quot;', 0],
  ['before {% include a.html id="1" %} after', 'before CHIP after', 1],
  ['{{ page.title }}{{ site.title }}', 'CHIPCHIP', 2],
  ['open {{ only', 'open {{ only', 0],
])('%s', (text, expected, count) => {
  const html = textWithChips(text);
  const chips = /<code class="lectern-liquid"[^>]*>[^<]*<\/code>/g;
  expect(html.replace(chips, 'CHIP')).toBe(expected);
  expect(html.match(chips)?.length ?? 0).toBe(count);
});
