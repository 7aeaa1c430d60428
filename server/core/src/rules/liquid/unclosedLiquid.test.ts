import { expect, test } from 'vitest';
import { lint, marked } from '../testing.ts';

test.each([
  ['an output', 'a ⟦unclosed-liquid|{{⟧ b'],
  ['a tag', 'a ⟦unclosed-liquid|{%⟧ if b'],
  ['a block', '⟦unclosed-liquid|{% if a %}⟧ b {% for c in d %} e {% endfor %}'],
  ['an end', 'a ⟦unclosed-liquid|{% endif %}⟧'],
  ['in code', '`⟦unclosed-liquid|{{⟧ a`'],
  ['in the wrong order', '⟦unclosed-liquid|{% if a %}⟧{% for b in c %}⟦unclosed-liquid|{% endif %}⟧{% endfor %}'],
  ['right', '{{ a }} {%- if b -%} {% else %} {% endif %} {% include c %} {% raw %}{{ {% endraw %}'],
  ['switched off', '---\nrender_with_liquid: false\n---\na {{ b'],
])('unclosed-liquid: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, { rules: ['unclosed-liquid'] })).toEqual(expected);
});
