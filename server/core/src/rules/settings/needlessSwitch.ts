import { schemaFaults } from '../../settings/schema.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type SwitchRule } from '../rule.ts';
import { switchesOf } from '../switches.ts';
import { suggestion } from '../wording.ts';

/** What a post switches off although there is no such rule, or although it would find nothing. */
export const needlessSwitch: SwitchRule = {
  id: 'needless-switch',
  title: 'Rule switched off for nothing',
  group: 'settings',
  tier: 'fact',
  on: 'switch',
  defaultSeverity: 'warning',
  *check(post, ids, finds) {
    const tree = switchesOf(post);
    if (!tree) return;
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: { off: { type: 'array', items: { enum: ids } } },
    } as const;
    for (const { span, message, written, candidates } of schemaFaults(tree, schema)) {
      const isRule = candidates === ids || candidates.length === ids.length;
      const near = didYouMean(written, candidates);
      yield {
        span,
        message: `${isRule ? `There is no rule \`${written}\` for posts` : message}, so nothing is switched off${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, { span, text: candidate }),
          safe: false,
        })),
      };
    }
    const off = tree.kind === 'mapping' ? tree.entries.findLast(({ key }) => key === 'off')?.value : null;
    for (const item of off?.kind === 'list' ? off.items : []) {
      if (item.kind !== 'scalar' || !ids.includes(item.text) || finds(item.text)) continue;
      yield {
        span: item.span,
        message: `\`${item.text}\` finds nothing in this post, so it need not be switched off`,
        fixes: [],
      };
    }
  },
};
