import type { SiteIndex } from '../../site/siteIndex.ts';
import { type Rule, withOptions } from '../rule.ts';
import { headerPicture } from './headerPicture.ts';

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
  options: {
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
  },
  *check(post, site, _asked, { ratio, tolerance }) {
    const wanted = wantedRatio(ratio, site);
    const header = wanted && headerPicture(post, site);
    if (!wanted || !header) return;
    const { width, height } = header.picture;
    const share = (width / height / (wanted.width / wanted.height) - 1) * 100;
    if (!Number.isFinite(share) || Math.abs(share) <= tolerance) return;
    yield {
      span: header.span,
      message: `This picture has ${width} × ${height} pixels and not the ratio ${wanted.width}:${wanted.height}, so the site cuts it off or distorts it (${nearest(width, wanted)} would fit)`,
      fixes: [],
    };
  },
});

interface Ratio {
  readonly width: number;
  readonly height: number;
}

function wantedRatio(written: string, { conventions }: SiteIndex): Ratio | null {
  const [width = 0, height = 0] = written.split(':').map(Number);
  return width > 0 && height > 0 ? { width, height } : conventions.headerRatio();
}

/** The size of that width which has the ratio. */
function nearest(width: number, ratio: Ratio): string {
  return `${width} × ${Math.round((width * ratio.height) / ratio.width)}`;
}
