import { rules } from '../../server/core/src/rules/registry.ts';
import type { AnyRule } from '../../server/core/src/rules/rule.ts';
import type { Generated } from './generated.ts';

/** By what a blog shows that it keeps a rule of the house: a table from the registry. */
export function houseRules(): readonly Generated[] {
  const house = rules.filter(({ tier }) => tier === 'house');
  return [{ path: 'docs/house-rules.md', text: `${[...opening, ...house.flatMap(rows), ...ending].join('\n')}\n` }];
}

const opening = [
  '<!-- Made by scripts/generate.ts from the rules: change those. -->',
  '# Rules of the house',
  '',
  'A rule of the house is on where `.lectern.yml` names it.',
  "Without that file it is on where the blog's published posts show that they keep it: often enough, and more often than not.",
  'Only elements that carry some form of a habit are counted: of links, say, those with an attribute list.',
  '`lectern init` writes down what the posts show, with the counts; `lectern init --dry-run` only prints it.',
  '',
  '| House rule | Evidence | Threshold |',
  '|------------|----------|-----------|',
];

const ending = [
  '',
  'What `lectern init` writes besides:',
  '',
  '| Setting | Evidence | Threshold |',
  '|---------|----------|-----------|',
  '| `frontMatter.required` | posts that have the key, front matter defaults included | five posts, and 95 % of all |',
  '| `frontMatter.order` | posts whose keys stand in the order that most pairs of keys have | five posts, and more than half |',
  '| `frontMatter.properties.category` | words of `category`; of those that differ in letter case or blanks only, the most frequent | a key that more than half of the posts have |',
  '| tables of contents (a comment) | posts with `{:toc}`, of those with it or with a list of three links to their own headings or more | none |',
];

function rows(rule: AnyRule): readonly string[] {
  if (!rule.evidence) return [`| [${rule.id}](rules.md#${rule.id}) | none: \`.lectern.yml\` asks for it | |`];
  return rule.evidence.map(
    ({ elements, habit, threshold }) =>
      `| [${rule.id}](rules.md#${rule.id}) | ${elements} that ${habit} | ${threshold} |`,
  );
}
