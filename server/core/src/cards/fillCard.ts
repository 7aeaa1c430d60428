import type {
  CardField,
  CardLink,
  CardPart,
  CardSpeakers,
  CardStyle,
  CardTemplate,
  SpeakerField,
} from './cardTemplate.ts';

/** What stands in the place of a card's fields, ready to be put there; `null` where nothing is to stand there. */
export interface Filling {
  /** Fixed text, as the result needs it. */
  literal(text: string): string;
  /** @param speaker number of the speaker, -1 outside `speakers` */
  text(field: CardField | SpeakerField, speaker: number, hint: string | null): string | null;
  address(field: CardField | SpeakerField, speaker: number): string | null;
  attribute(field: CardField | SpeakerField, speaker: number): string | null;
  companies(): string | null;
  /** How many there are. */
  readonly speakers: number;
}

/** A card with its fields filled in. Blocks without their values are left out. */
export function fillCard(template: CardTemplate, filling: Filling, style: CardStyle, level: number): string {
  const context: Context = { filling, style, level, speaker: -1 };
  return template.blocks
    .map((block) => filled(block, context))
    .filter((block) => block !== null && block !== '')
    .join('\n\n');
}

/** `## `; kramdown knows six levels. */
export function headingMark(level: number): string {
  return `${'#'.repeat(Math.min(level, 6))} `;
}

interface Context {
  readonly filling: Filling;
  readonly style: CardStyle;
  readonly level: number;
  readonly speaker: number;
}

/** `null` where a value is missing. */
function filled(parts: readonly CardPart[], context: Context): string | null {
  let text = '';
  for (const part of parts) {
    const next = partOf(part, context);
    if (next === null) return null;
    text += next;
  }
  return text;
}

function partOf(part: CardPart, context: Context): string | null {
  const { filling, style, level, speaker } = context;
  if (typeof part === 'string') return filling.literal(part);
  if ('heading' in part) return headingMark(level + part.heading);
  if ('field' in part) return filling.text(part.field, speaker, part.hint ?? null);
  if ('companies' in part) return filling.companies();
  if ('attribute' in part) return filling.attribute(part.attribute, speaker);
  if ('address' in part) return filling.address(part.address, speaker);
  if ('link' in part) return linkOf(part, context);
  if ('optional' in part) return filled(part.optional, context) ?? '';
  if ('speakers' in part) return speakersOf(part, context);
  if ('first' in part) {
    for (const each of part.first) {
      const text = filled(each, context);
      if (text !== null) return text;
    }
    return null;
  }
  const alt = filling.text(part.alt, speaker, null) ?? '';
  const source = filling.address(part.picture, speaker);
  return source === null ? null : `![${alt}](${source})${filling.literal(style.fittingPicture)}`;
}

function linkOf({ link, to, attributes }: CardLink, context: Context): string | null {
  const { filling, style, speaker } = context;
  const text = filled(link, context);
  if (text === null) return null;
  const destination = filling.address(to, speaker);
  if (destination !== null) return `[${text}](${destination})${filling.literal(attributes ?? style.newTab)}`;
  // a link of fixed words says nothing without its destination
  return link.every((inner) => typeof inner === 'string') ? null : text;
}

/** `null` without speakers. */
function speakersOf({ speakers, between, last }: CardSpeakers, context: Context): string | null {
  const { filling } = context;
  const all: string[] = [];
  for (let speaker = 0; speaker < filling.speakers; speaker++) {
    const text = filled(speakers, { ...context, speaker });
    if (text !== null) all.push(text);
  }
  const [end] = all.slice(-1);
  if (end === undefined) return null;
  const others = all.slice(0, -1).join(filling.literal(between));
  return others === '' ? end : `${others}${filling.literal(last)}${end}`;
}
