import type { SiteIndex } from '../../site/siteIndex.ts';
import { type OptionSpecs, optionsFor, type Rule, withOptions } from '../rule.ts';
import { headerPicture } from './headerPicture.ts';
import { hasRatio, type Ratio, wantedRatio } from './wantedRatio.ts';

const ratioOptions = {
  ratio: {
    kind: 'text',
    default: '',
    pattern: '^(?:\\d+:\\d+)?$',
    description: 'Width and height, such as `500:293`. Empty: the ratio that most posts have.',
  },
  tolerance: {
    kind: 'number',
    default: 1,
    minimum: 0,
    maximum: 100,
    description: 'Difference that is allowed, in per cent.',
  },
} satisfies OptionSpecs;

/** A header picture whose width and height do not go together as in the blog's other posts. */
export const oddRatio: Rule = withOptions({
  id: 'odd-ratio',
  title: 'Header picture of another ratio',
  group: 'front-matter',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: [
    {
      elements: 'header pictures',
      habit: 'have the same ratio of width and height, within one per cent',
      threshold: 'five, and more than half',
      count: ({ conventions }) => conventions.headerRatio() ?? { follow: 0, carry: 0 },
      holds: ({ conventions }) => conventions.headerRatio() !== null,
      options: ({ conventions }) => {
        const ratio = conventions.headerRatio();
        return ratio ? { ratio: `${ratio.width}:${ratio.height}` } : {};
      },
    },
  ],
  options: ratioOptions,
  *check(post, site, _asked, { ratio, tolerance }) {
    const wanted = wantedRatio(ratio, site);
    const header = wanted && headerPicture(post, site);
    if (!wanted || !header) return;
    if (hasRatio(header.picture, wanted, tolerance)) return;
    const { width, height } = header.picture;
    yield {
      span: header.span,
      message: `This picture has ${width} × ${height} pixels and not the ratio ${wanted.width}:${wanted.height}, so the site cuts it off or distorts it (${nearest(width, wanted)} would fit)`,
      fixes: [],
    };
  },
});

/** The size of that width which has the ratio. */
function nearest(width: number, ratio: Ratio): string {
  return `${width} × ${Math.round((width * ratio.height) / ratio.width)}`;
}

/** What the settings say of header pictures, else the rule itself. */
export function ratioSettings(site: SiteIndex): { readonly ratio: string; readonly tolerance: number } {
  return optionsFor({ id: oddRatio.id, options: ratioOptions }, site);
}
