import { framesOf, isVideo } from '../post/frames.ts';
import { classesOf, exemptClasses, fits, fittingClasses, isExempt } from '../post/pictureClasses.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { ConventionCounts } from './siteIndex.ts';

/** How a post's pictures and videos follow the conventions that let them shrink. */
export function countLooks(post: PostDocument): ConventionCounts {
  const pictures = post.images.filter((image) => classesOf(image).length > 0 && !isExempt(image, exemptClasses));
  const videos = framesOf(post).filter(isVideo);
  return {
    'fitting-pictures': {
      follow: pictures.filter((image) => fits(image, fittingClasses)).length,
      carry: pictures.length,
    },
    'wrapped-videos': { follow: videos.filter(({ isWrapped }) => isWrapped).length, carry: videos.length },
  };
}
