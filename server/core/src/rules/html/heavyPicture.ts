import { localPath } from '../../site/localPath.ts';
import { normalise } from '../../site/paths.ts';
import type { Picture } from '../../site/siteIndex.ts';
import type { Span } from '../../text/span.ts';
import { headerPicture } from '../front-matter/headerPicture.ts';
import { type Problem, type Rule, withOptions } from '../rule.ts';
import { markedPicture, writtenSource } from './writtenPicture.ts';

/** A picture whose file takes long to load. */
export const heavyPicture: Rule = withOptions({
  id: 'heavy-picture',
  title: 'Picture that takes long to load',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  options: {
    kilobytes: { kind: 'number', default: 1000, minimum: 1, description: 'Size of a file from which on it is heavy.' },
  },
  *check(post, site, _asked, { kilobytes }) {
    const limit = kilobytes * 1000;
    const header = headerPicture(post, site);
    if (header && header.picture.bytes > limit) yield problem(header.span, header.picture);
    for (const image of post.images) {
      const local = localPath(writtenSource(image)?.text ?? '', site.config);
      const picture = local && site.pictureAt(normalise(local.path));
      if (picture && picture.bytes > limit) yield problem(markedPicture(image), picture);
    }
  },
});

function problem(span: Span, { width, height, bytes }: Picture): Problem {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return {
    span,
    message: `This picture has ${megabytes} MB (${width} × ${height} pixels), so on a phone it comes long after the text`,
    fixes: [],
  };
}
