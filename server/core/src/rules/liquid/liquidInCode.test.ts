import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['liquid-in-code'] };

test.each([
  ['a fence', '```\n⟦liquid-in-code|{{ a.b }}⟧\n```'],
  ['a code span', 'Write `⟦liquid-in-code|{{a}}⟧`'],
  ['an indented block', '    ⟦liquid-in-code|{{ a }}⟧ ⟦liquid-in-code|{{ b }}⟧'],
  ['highlight', '{% highlight html %}\n<b>⟦liquid-in-code|{{ a }}⟧</b>\n{% endhighlight %}'],
  [
    'raw',
    '{% raw %}\n```\n{{ a }}\n```\n{% endraw %}\n\n{% highlight html %}{% raw %}{{ a }}{% endraw %}{% endhighlight %}',
  ],
  ['of Jekyll', '```\n{{ site.url }} {{ "/a" | relative_url }}\n```'],
  ['of the post', '{% assign a = 1 %}\n\n`{{ a }}`'],
  ['no code', '{{ a }}'],
  ['switched off', '---\nrender_with_liquid: false\n---\n`{{ a }}`'],
])('liquid-in-code: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('liquid-in-code: wraps all of a block at once, and adds no line', () => {
  expect(fixed('```\nx {{ a }}\n{{ b }} y\n```\n', 'Wrap it in {% raw %}', options)).toBe(
    '```\nx {% raw %}{{ a }}\n{{ b }}{% endraw %} y\n```\n',
  );
});
