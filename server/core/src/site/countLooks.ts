import { framesOf, isVideo } from '../post/frames.ts';
import { classesOf, exemptClasses, fits, fittingClasses, isExempt } from '../post/pictureClasses.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { sentenceBreaks } from '../post/sentences.ts';
import type { ConventionCounts } from './siteIndex.ts';

/** How a post's pictures and videos follow the conventions that let them shrink, and its sentences that of one a line. */
export function countLooks(post: PostDocument): ConventionCounts {
  const pictures = post.images.filter((image) => classesOf(image).length > 0 && !isExempt(image, exemptClasses));
  const videos = framesOf(post).filter(isVideo);
  const breaks = post
    .prose()
    .flatMap((prose) => (prose.node.type === 'paragraph' ? sentenceBreaks(prose, post.text) : []));
  return {
    'sentence-per-line': { follow: breaks.filter(({ atLineEnd }) => atLineEnd).length, carry: breaks.length },
    'fitting-pictures': {
      follow: pictures.filter((image) => fits(image, fittingClasses)).length,
      carry: pictures.length,
    },
    'wrapped-videos': { follow: videos.filter(({ isWrapped }) => isWrapped).length, carry: videos.length },
  };
}
