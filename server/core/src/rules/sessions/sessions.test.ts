import { expect, test } from 'vitest';
import { expectFixesToMend, lint, marked } from '../testing.ts';

const report = (text: string): string => `---\ncategory: Conference\n---\n\n${text}`;
const ada = '## Tides by [Ada Brandt](https://a.example)\n\n';
const kofi = '## Moons by [Kofi Adjei](https://k.example)\n\n';

test.each([
  ['one of three', `${ada}${kofi}⟦session-without-speaker|## Sands⟧\n\nThis talk was dry.`],
  ['most of them', `${ada}## Sands\n\nThis talk was dry.\n\n## Moons\n\nThis talk was dark.`],
  ['only one has a speaker', `${ada}## Sands\n\nThis talk was dry.`],
  ['all have one', `${ada}${kofi}`],
  ['a speaker in the text', `${ada}${kofi}## Sands\n\nThe talk by Yuki Tanabe was dry.`],
  ["the author's own", `${ada}${kofi}## Sands\n\nI was happy to talk about sand.\n\nThis talk was dry.`],
  ['my talk', `${ada}${kofi}## Sands\n\nMy talk was dry.`],
  ['a talk the author saw', `${ada}${kofi}⟦session-without-speaker|## Sands⟧\n\nI saw this talk from the stairs.`],
  ['a panel', `${ada}${kofi}## Panel: Sands\n\nDry.`],
  ['parts, contents, conclusion', `# Introduction\n\n${ada}### Ebb\n\n${kofi}## Q&A\n\n# Conclusion`],
])('session-without-speaker: %s', (_name, source) => {
  const { text, expected } = marked(report(source));
  const options = { rules: ['session-without-speaker'] };
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test.each([
  ['one of three', `${ada}${kofi}## Sands by ⟦speaker-without-link|Yuki Tanabe⟧\n\nYuki was dry.`],
  [
    'one of two in a heading',
    `${ada}${kofi}## Sands by ⟦speaker-without-link|Yuki Tanabe⟧ & [Rosa Almeida](https://r.example)`,
  ],
  ['below the heading', `${ada}${kofi}## Sands\n\nBy ⟦speaker-without-link|Yuki Tanabe⟧\n\nDry.`],
  [
    'a misspelt link',
    `${ada}${kofi}## Sands by Yuki Tanabe\n\n[Juki Tanabe](https://twitter.com/yuki) was dry, says Yuki.`,
  ],
  [
    'a profile of that name',
    `${ada}${kofi}## Sands by Yuki Tanabe\n\nYuki is [there](https://twitter.com/yuki_tanabe), too.`,
  ],
  ['linked in the text', `${ada}${kofi}## Sands by Yuki Tanabe\n\n[Yuki](https://twitter.com/yuki) was dry.`],
  ['most of them', `${ada}## Sands by Yuki Tanabe\n\nYuki was dry.\n\n## Moons by Rosa Almeida\n\nRosa was dark.`],
])('speaker-without-link: %s', (_name, source) => {
  const { text, expected } = marked(report(source));
  const options = { rules: ['speaker-without-link'] };
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('what is no report is left alone', () => {
  const { text } = marked(`---\ncategory: Java\n---\n\n${ada}${kofi}## Sands\n\nThis talk was dry.`);
  expect(lint(text, { rules: ['session-without-speaker', 'speaker-without-link'] })).toEqual([]);
});

test('options', () => {
  const text = report(`${ada}${kofi}## Sands\n\nThis talk was dry.\n\n## Panel: Water\n\nWet.`);
  const found = (settings: string): readonly string[] =>
    lint(text, {
      rules: ['session-without-speaker'],
      files: { '.lectern.yml': `rules:\n  session-without-speaker:\n    ${settings}\n` },
    }).map((each) => each.text);
  expect(found('kinds: [talk, panel]')).toEqual(['## Sands', '## Panel: Water']);
  expect(found('percent: 70')).toEqual([]);
});
