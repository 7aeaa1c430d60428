import { escapeText, escapeUrl } from './escape.ts';
import { type CardField, type CardPart, type CardTemplate, fittingPicture, newTab } from './sessionCards.ts';

export type CardValues = Readonly<Partial<Record<CardField, string>>>;

/**
 * A card with its fields filled in, as Markdown. Values are text and URLs, not Markdown: what they hold is escaped.
 * Blocks without their values are left out.
 */
export function renderCard(template: CardTemplate, values: CardValues, level: number): string {
  return template.blocks
    .map((block) => renderParts(block, values, level))
    .filter((block) => block !== null)
    .join('\n\n');
}

/** `null` where a value is missing. */
function renderParts(parts: readonly CardPart[], values: CardValues, level: number): string | null {
  const rendered = parts.map((part) => renderPart(part, values, level));
  return rendered.includes(null) ? null : rendered.join('');
}

function renderPart(part: CardPart, values: CardValues, level: number): string | null {
  if (typeof part === 'string') return part;
  if ('heading' in part) return headingMark(level + part.heading);
  if ('field' in part) return textOf(part.field, values);
  if ('picture' in part) {
    const source = urlOf(part.picture, values);
    return source === null ? null : `![${textOf(part.alt, values) ?? ''}](${source})${fittingPicture}`;
  }
  const text = renderParts(part.link, values, level);
  const destination = urlOf(part.to, values);
  if (text === null || destination !== null) return text === null ? null : `[${text}](${destination})${newTab}`;
  // a link of fixed words says nothing without its destination
  return part.link.every((inner) => typeof inner === 'string') ? null : text;
}

/** `## `; kramdown knows six levels. */
export function headingMark(level: number): string {
  return `${'#'.repeat(Math.min(level, 6))} `;
}

function textOf(field: CardField, values: CardValues): string | null {
  return escapeText(values[field] ?? '') || null;
}

function urlOf(field: CardField, values: CardValues): string | null {
  return escapeUrl(values[field] ?? '');
}
