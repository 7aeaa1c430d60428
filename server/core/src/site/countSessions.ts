import type { PostDocument } from '../post/postDocument.ts';
import type { SessionShape } from '../sessions/session.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import type { ConventionCount, ConventionCounts } from './siteIndex.ts';

/** How a conference report writes its sessions: their shapes, and the level that it begins with. */
export function countSessions(post: PostDocument): ConventionCounts {
  const { isReport, sessions } = sessionOutline(post);
  if (!isReport) return {};
  const counts: Record<string, ConventionCount> = {};
  for (const { shape } of sessions) {
    const follow = (counts[shapeConvention(shape)]?.follow ?? 0) + 1;
    counts[shapeConvention(shape)] = { follow, carry: sessions.length };
  }
  const levels = post.headings.map(({ level }) => level);
  if (levels.length > 0) counts[levelConvention(Math.min(...levels))] = { follow: 1, carry: 1 };
  return counts;
}

/** The id under which sessions of a shape are counted. */
export function shapeConvention(shape: SessionShape): string {
  return `session-shape.${shape}`;
}

/** The id under which reports that begin with a level are counted. */
export function levelConvention(level: number): string {
  return `report-level.${level}`;
}
