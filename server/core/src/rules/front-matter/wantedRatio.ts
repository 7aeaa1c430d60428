import type { SiteIndex } from '../../site/siteIndex.ts';

export interface Ratio {
  readonly width: number;
  readonly height: number;
}

/** The ratio that header pictures should have; `null` where nobody says, and posts do not show one. @param written `500:293` */
export function wantedRatio(written: string, { conventions }: SiteIndex): Ratio | null {
  const [width = 0, height = 0] = written.split(':').map(Number);
  if (width > 0 && height > 0) return { width, height };
  const usual = conventions.headerRatio();
  return usual && { width: usual.width, height: usual.height };
}

/** Whether a picture has a ratio. @param tolerance in per cent */
export function hasRatio({ width, height }: Ratio, wanted: Ratio, tolerance: number): boolean {
  const share = (width / height / (wanted.width / wanted.height) - 1) * 100;
  return !Number.isFinite(share) || Math.abs(share) <= tolerance;
}
