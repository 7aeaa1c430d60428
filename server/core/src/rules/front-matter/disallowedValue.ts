import { schemaFaults } from '../../settings/schema.ts';
import { yamlTree } from '../../settings/yamlTree.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { yamlErrors } from './yamlError.ts';

/** A value of front matter that is not as the settings describe it. */
export const disallowedValue: Rule = {
  id: 'disallowed-value',
  title: 'Value that the settings do not allow',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  isAskedFor: ({ frontMatter }) => Object.keys(frontMatter.properties).length > 0,
  *check(post, site) {
    const { frontMatter } = post;
    const { properties } = site.settings.frontMatter;
    if (!frontMatter || Object.keys(properties).length === 0 || yamlErrors(frontMatter).length > 0) return;
    const { start, end } = frontMatter.yaml;
    const tree = yamlTree(post.text.slice(start, end), start);
    if (!tree) return;
    for (const { span, message, written, candidates } of schemaFaults(tree, { type: 'object', properties })) {
      const near = didYouMean(written, candidates);
      yield {
        span,
        message: `${message}: so \`.lectern.yml\` of this blog has it${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, {
            span,
            text: quotedAs(post.text.charAt(span.start), candidate),
          }),
          safe: false,
        })),
      };
    }
  },
};

/** In the quotes that stand there; with none, only where the words can do without. */
function quotedAs(first: string, candidate: string): string {
  if (first === "'") return `'${candidate.replaceAll("'", "''")}'`;
  return first === '"' || !/^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]| (?=[\p{L}\p{N}]))*$/u.test(candidate)
    ? JSON.stringify(candidate)
    : candidate;
}
