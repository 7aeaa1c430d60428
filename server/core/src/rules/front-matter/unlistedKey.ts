import { didYouMean } from '../didYouMean.ts';
import { edit, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { readableEntries } from './yamlError.ts';

/** A key of front matter that the settings do not name, where they allow no others. */
export const unlistedKey: Rule = {
  id: 'unlisted-key',
  title: 'Key that the settings do not name',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  isAskedFor: ({ frontMatter }) => !frontMatter.additionalProperties,
  *check(post, site) {
    const { additionalProperties, required, order, properties } = site.settings.frontMatter;
    if (additionalProperties) return;
    // a post may always switch rules off
    const known = new Set([...(required ?? []), ...(order ?? []), ...Object.keys(properties), 'lectern']);
    const entries = readableEntries(post.frontMatter);
    const free = [...known].filter((key) => !entries.some((entry) => entry.key === key));
    for (const { key, keySpan } of entries) {
      if (known.has(key)) continue;
      const near = didYouMean(key, free);
      yield {
        span: keySpan,
        message: `\`.lectern.yml\` of this blog names no key \`${key}\`, so nothing on the site will read it${suggestion(near)}`,
        fixes: near.map((candidate) => ({
          ...edit(post, `Change it to \`${candidate}\``, { span: keySpan, text: candidate }),
          safe: false,
        })),
      };
    }
  },
};
