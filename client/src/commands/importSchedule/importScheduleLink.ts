import { webAddress } from '@lectern/core/protocol/schedule.ts';

/** The address of the web that a text is, `https://` added where somebody left it out; `null` for anything else. */
export function linkIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const isBare = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(trimmed);
  const link = webAddress(isBare ? `https://${trimmed}` : trimmed);
  return link !== null && URL.canParse(link) ? link : null;
}

/** What a clipboard holds may be anything. */
const longest = 2000;
