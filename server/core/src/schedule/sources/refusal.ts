import type { Answer } from '../source.ts';

/** Why an answer holds nothing that could be read; `null` where it may. */
export function refusal(url: string, { status }: Answer): string | null {
  if (status >= 200 && status < 300) return null;
  const said = `${url} answered with ${status}`;
  if (status === 404 || status === 410)
    return `${said}: there is no schedule at this address; check it, or wait until the schedule is published`;
  if (status === 401 || status === 403)
    return `${said}: it is not public; save the schedule in the browser, and import the file`;
  if (status === 429) return `${said}: it was asked too often; try again in a while`;
  if (status >= 500) return `${said}: the conference’s server has a problem; try again later`;
  return `${said}, so nothing can be imported; check the address`;
}
