/** What asking the web for an address has shown. */
export type LinkAnswer =
  | { readonly kind: 'alive' }
  /** It redirects for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** `status` is 404 or 410, or `null` where there is no host of that name. */
  | { readonly kind: 'dead'; readonly status: number | null }
  /** Why nobody can tell from here, as one sentence without full stop. */
  | { readonly kind: 'undecided'; readonly reason: string };

/** By address as `externalLinks` gives it. What is not in there was not asked. */
export type LinkAnswers = ReadonlyMap<string, LinkAnswer>;

export const noAnswers: LinkAnswers = new Map();
