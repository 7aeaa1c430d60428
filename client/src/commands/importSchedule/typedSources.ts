import { linkIn } from './importScheduleLink.ts';

/** Where a schedule may be, by what somebody typed. */
export type TypedSource =
  | { readonly link: string }
  /** As `file:///home/ada/schedule.json`. */
  | { readonly uri: string }
  /** A path as the operating system writes it. */
  | { readonly absolute: string }
  /** A path that begins in the blog's folder, with slashes. */
  | { readonly relative: string };

/**
 * The likeliest first: `tidewater.example/talks` is an address, `schedule.json` a file sooner than one.
 * @param home the person's own folder, which `~` stands for; `null` where there is none
 */
export function typedSources(text: string, home: string | null): readonly TypedSource[] {
  // a file manager puts a path that is copied between quotes
  const typed = text.trim().replace(/^"(.*)"$/, '$1');
  if (/^file:\/\//i.test(typed)) return [{ uri: typed }];
  if (/^~[/\\]/.test(typed)) return home === null ? [] : [{ absolute: home + typed.slice(1) }];
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(typed)) return [{ absolute: typed }];
  const link = linkIn(typed);
  const links = link === null ? [] : [{ link }];
  if (typed === '' || /^[a-z][a-z\d+.-]*:/i.test(typed)) return links;
  const file = { relative: typed.replaceAll('\\', '/') };
  if (/^\.\.?[/\\]/.test(typed)) return [file];
  if (/\.(?:json|xml)$/i.test(typed)) return typed.includes('/') ? [...links, file] : [file, ...links];
  return link === null && /[/\\]/.test(typed) ? [file] : links;
}
