import { framesOf, isVideo } from '../post/frames.ts';
import { hasToc, isLong, longPost } from '../post/longPost.ts';
import { classesOf, exemptClasses, fits, fittingClasses, isExempt } from '../post/pictureClasses.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { ConventionCounts } from './siteFacts.ts';

/** How a post's pictures and videos follow the conventions that let them shrink, and its sentences that of one a line; whether it has the table of contents that a long post needs. */
export function countLooks(post: PostDocument): ConventionCounts {
  const pictures = post.images.filter((image) => classesOf(image).length > 0 && !isExempt(image, exemptClasses));
  const videos = framesOf(post).filter(isVideo);
  const breaks = post.sentences().flatMap(({ breaks: each }) => each);
  const long = isLong(post, longPost);
  return {
    'table-of-contents': { follow: long && hasToc(post) ? 1 : 0, carry: long ? 1 : 0 },
    'sentence-per-line': { follow: breaks.filter(({ atLineEnd }) => atLineEnd).length, carry: breaks.length },
    'fitting-pictures': {
      follow: pictures.filter((image) => fits(image, fittingClasses)).length,
      carry: pictures.length,
    },
    'wrapped-videos': { follow: videos.filter(({ isWrapped }) => isWrapped).length, carry: videos.length },
  };
}
