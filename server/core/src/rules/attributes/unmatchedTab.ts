import { didYouMean } from '../didYouMean.ts';
import { writtenDestination } from '../links/written.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';

/** The content of a tab that no tab leads to: `{: #tab-1 .tab-content}` without a link to `#tab-1`. */
export const unmatchedTab: Rule = {
  id: 'unmatched-tab',
  title: "Tab's content that no tab leads to",
  group: 'attributes',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    const contents = post.attributeLists.flatMap(({ kind, tokens, loss }) => {
      const isContent = tokens.some((token) => token.kind === 'class' && /^tab-(?:content|pane)$/.test(token.name));
      const id = tokens.findLast((token) => token.kind === 'id');
      return kind === 'block' && loss === null && isContent && id ? [id] : [];
    });
    if (contents.length === 0) return;
    const ids = new Set(contents.map(({ name }) => name));
    const wanted = post.links.flatMap((link) => {
      const address = writtenDestination(link)?.text ?? '';
      return /^#./.test(address) ? [address.slice(1)] : [];
    });
    const linked = new Set(wanted);
    // a tab whose content has another id leads nowhere so far
    const free = [...linked].filter((id) => !ids.has(id)).slice(0, 20);
    for (const { name, start, end } of contents) {
      if (linked.has(name)) continue;
      const near = didYouMean(name, free);
      const span = { start, end };
      yield {
        span,
        message: `No tab has a link to \`#${name}\`, so readers cannot open this one${suggestion(near)}`,
        fixes: near.map((id) => ({
          ...edit(post, `Change it to \`#${id}\``, { span: { start, end: start + 1 + name.length }, text: `#${id}` }),
          safe: false,
        })),
      };
    }
  },
};
