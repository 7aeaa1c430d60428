import type { Rule } from '../rule.ts';
import { headerPicture } from './headerPicture.ts';

/** A header picture that stands in for one that is still to come: a new post has it, so only the checklist asks by itself. */
export const placeholderPicture: Rule = {
  id: 'placeholder-picture',
  title: 'Header picture of one colour',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'hint',
  isAskedFor: ({ rules }) => rules['placeholder-picture'] !== undefined,
  *check(post, site, asked) {
    if (!asked) return;
    const header = headerPicture(post, site);
    if (header?.picture.isPlain)
      yield {
        span: header.span,
        message: 'This picture is of one colour, as a placeholder is, so readers see an empty frame',
        fixes: [],
      };
  },
};
