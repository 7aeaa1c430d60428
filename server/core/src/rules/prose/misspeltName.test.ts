import { expect, test } from 'vitest';
import { expectFixesToMend, findingsOf, lint, marked } from '../testing.ts';

const options = { rules: ['misspelt-name'] };

test.each([
  ['letter case', 'On ⟦misspelt-name|Github⟧, in ⟦misspelt-name|javascript⟧ and ⟦misspelt-name|JAVA⟧.'],
  ['two words', 'On ⟦misspelt-name|Cloud foundry⟧ and ⟦misspelt-name|Cloudfoundry⟧'],
  ['with a point in it', 'In ⟦misspelt-name|node.js⟧.'],
  [
    'in a heading, in a link, in emphasis',
    '# ⟦misspelt-name|Youtube⟧\n\n[⟦misspelt-name|gitHub⟧](https://github.com/a) **⟦misspelt-name|kafka⟧**',
  ],
  ['right', 'Java, JavaScript, GitHub, Node.js and Cloud Foundry'],
  [
    'part of something else',
    'github.com, java-8, java/util, @github, #github, github/docs, com.github, javascripts, my_java',
  ],
  ['code and addresses', '`github` <https://github.com> {{ github }} <i class="github">a</i>'],
])('misspelt-name: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('misspelt-name: words of the settings beat the list', () => {
  const files = { '.lectern.yml': 'words: [Lectern, Github, "Harbour Conf"]\n' };
  const { text, expected } = marked(
    '⟦misspelt-name|lectern⟧ on ⟦misspelt-name|GitHub⟧ at ⟦misspelt-name|harbour conf⟧',
  );
  expect(lint(text, { ...options, files })).toEqual(expected);
  expectFixesToMend(text, { ...options, files });
});

test('misspelt-name: in bulk only where letter case alone is wrong', () => {
  expect(findingsOf('Github Cloudfoundry', options).map(({ fixes }) => fixes[0]?.safe)).toEqual([true, false]);
});
