import type { ExternalLinks } from '@lectern/core/protocol/web.ts';

/** `Of 12 external links 1 is dead, 2 have moved and 3 could not be decided`. */
export function linksSummary({ links, asked, dead, moved, undecided, isOnline }: ExternalLinks): string {
  if (links === 0) return 'This post has no external links';
  const begun = asked < links ? `Cancelled after ${asked} of ${counted(links)}` : '';
  if (asked === 0) return begun;
  if (!isOnline) return 'No external link could be checked, for nobody answered: check the network';
  const found = [
    ...(dead > 0 ? [`${dead} ${dead === 1 ? 'is' : 'are'} dead`] : []),
    ...(moved > 0 ? [`${moved} ${moved === 1 ? 'has' : 'have'} moved`] : []),
    ...(undecided.length > 0 ? [`${undecided.length} could not be decided`] : []),
  ];
  if (found.length === 0) return begun === '' ? `All ${counted(links)} live` : `${begun}: those live`;
  const last = found.pop() ?? '';
  const list = found.length === 0 ? last : `${found.join(', ')} and ${last}`;
  return begun === '' ? `Of ${counted(links)} ${list}` : `${begun}: ${list}`;
}

function counted(links: number): string {
  return `${links} external link${links === 1 ? '' : 's'}`;
}
