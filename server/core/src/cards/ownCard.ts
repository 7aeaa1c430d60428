// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import type { CardField, CardPart, CardTemplate, SpeakerField } from './cardTemplate.ts';

/** What is wrong with a card's text. */
export interface CardFault {
  /** The part that is wrong, as it is written there; empty where it is all of it. */
  readonly written: string;
  /** What is wrong, and what follows from it. */
  readonly message: string;
  /** What could be meant instead. */
  readonly candidates: readonly string[];
}

export interface OwnCard {
  readonly template: CardTemplate;
  readonly faults: readonly CardFault[];
}

/** A blog's own card: Markdown with fields such as `${title}` or, with a text to type over, `${notes:What I saw}`. */
export function ownCard(name: string, body: string, description: string): OwnCard {
  const text = body.replaceAll('\r\n', '\n').trim();
  const [head = '', ...others] = text.split(/\n[ \t]*\n+/);
  const level = /^(#{1,6}) /.exec(head)?.[1]?.length ?? null;
  const blocks = [head, ...others].map((block, index) => {
    const parts = blockOf(block, level);
    return index === 0 ? withoutGaps(parts) : parts;
  });
  const template: CardTemplate = { id: `own.${name}`, kind: 'own', shape: null, label: name, description, blocks };
  return { template, faults: [...fieldFaults(text), ...headFaults(head)] };
}

/** By name as it stands between `${` and `}`. `speakers` are all of them, linked to their pages. */
const fields: ReadonlyMap<string, CardField | SpeakerField | 'speakers'> = new Map<
  string,
  CardField | SpeakerField | 'speakers'
>([
  ['title', 'title'],
  ['speakers', 'speakers'],
  ['speaker', 'name'],
  ['profile', 'profile'],
  ['company', 'company'],
  ['photo', 'photo'],
  ['abstract', 'abstract'],
  ['notes', 'notes'],
  ['takeaway', 'takeaway'],
  ['picture', 'picture'],
  ['pictureAlt', 'pictureAlt'],
  ['recording', 'recording'],
  ['slides', 'slides'],
]);

export const cardFieldNames: readonly string[] = [...fields.keys()];

function fieldFaults(text: string): readonly CardFault[] {
  const unknown = [...text.matchAll(/\$\{([^{}:\n]*)(?::[^{}\n]*)?\}/g)].flatMap(([, name = '']): CardFault[] =>
    fields.has(name)
      ? []
      : [
          {
            written: name === '' ? '${}' : name,
            message: `A card has no field \`${name}\`, so it is printed as it stands`,
            candidates: cardFieldNames,
          },
        ],
  );
  const open = [...text.matchAll(/\$\{(?![^{}\n]*\})[^\n]*/g)].map(
    ([written]): CardFault => ({
      written,
      message: 'This field is not closed by } on its line, so it is printed as it stands',
      candidates: [],
    }),
  );
  return [...unknown, ...open];
}

function headFaults(head: string): readonly CardFault[] {
  if (/\$\{title(?::[^{}\n]*)?\}/.test(head)) return [];
  const message = 'The first lines of the card have no ${title}, so the site shows a session without title';
  return [{ written: '', message, candidates: [] }];
}

/** @param level of the card's first heading, which others are below or above */
function blockOf(block: string, level: number | null): readonly CardPart[] {
  const [, marks = '', rest = ''] = /^(#{1,6}(?= ))?(.*)$/s.exec(block) ?? [];
  const heading: readonly CardPart[] = marks === '' || level === null ? [marks] : [{ heading: marks.length - level }];
  // the mark of a heading brings its blank
  const text = marks === '' || level === null ? rest : rest.replace(/^ +/, '');
  const parts = [...heading.filter((part) => part !== ''), ...partsOf(text)];
  return isOfSpeakers(text) ? [{ speakers: bare(parts), between: '\n', last: '\n' }] : parts;
}

/** A picture of each speaker: the whole block is there once for each. */
function isOfSpeakers(text: string): boolean {
  return /\$\{photo\b/.test(text) && [...text.matchAll(/\$\{(\w+)/g)].every(([, name = '']) => speakerFields.has(name));
}

const speakerFields: ReadonlySet<string> = new Set(['speaker', 'profile', 'company', 'photo']);

const link = /(?<!!)\[((?:\$\{[^{}\n]*\}|[^[\]\n])*)\]\(\$\{(\w+)(?::[^{}\n]*)?\}\)(\{:[^{}\n]*\})?/;
const field = /\$\{(\w+)(?::([^{}\n]*))?\}/;

function partsOf(text: string): readonly CardPart[] {
  const found = link.exec(text);
  const to = found ? fields.get(found[2] ?? '') : undefined;
  if (!found || to === undefined || to === 'speakers') return fieldsIn(text);
  const inner = fieldsIn(found[1] ?? '');
  const [, , , attributes] = found;
  const dressed: CardPart = { link: bare(inner), to, ...(attributes === undefined ? {} : { attributes }) };
  return [
    ...fieldsIn(text.slice(0, found.index)),
    speakerFields.has(found[2] ?? '') ? each(dressed) : { ...dressed, link: inner },
    ...partsOf(text.slice(found.index + found[0].length)),
  ];
}

function fieldsIn(text: string): readonly CardPart[] {
  const found = field.exec(text);
  if (!found) return text === '' ? [] : [text];
  const name = fields.get(found[1] ?? '');
  const before = text.slice(0, found.index);
  const rest = fieldsIn(text.slice(found.index + found[0].length));
  const literal = name === undefined ? before + found[0] : before;
  return [
    ...(literal === '' ? [] : [literal]),
    ...(name === undefined ? [] : [partOf(name, before, found[2])]),
    ...rest,
  ];
}

function partOf(name: CardField | SpeakerField | 'speakers', before: string, hint: string | undefined): CardPart {
  if (name === 'speakers') return each({ link: [{ field: 'name' }], to: 'profile' });
  if (name === 'company') return { companies: true };
  const part: CardPart = before.endsWith('](')
    ? { address: name }
    : /=["']$/.test(before)
      ? { attribute: name }
      : { field: name, ...(hint === undefined ? {} : { hint }) };
  return name === 'name' || name === 'profile' || name === 'photo' ? each(part) : part;
}

function each(part: CardPart): CardPart {
  return { speakers: [part], between: ', ', last: ' and ' };
}

/** The same within `speakers`: fields of one speaker. */
function bare(parts: readonly CardPart[]): readonly CardPart[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'string' && 'speakers' in part) return part.speakers;
    return typeof part !== 'string' && 'companies' in part ? [{ field: 'company' } as const] : [part];
  });
}

/**
 * A heading whose title stands alone where nothing else is known: what stands before it goes with the fields there, and
 * what stands behind it with the first field there.
 */
function withoutGaps(parts: readonly CardPart[]): readonly CardPart[] {
  const at = parts.findIndex((part) => typeof part !== 'string' && 'field' in part && part.field === 'title');
  if (at < 0) return parts;
  const isHeading = (part: CardPart | undefined): boolean => typeof part === 'object' && 'heading' in part;
  const start = isHeading(parts[0]) ? 1 : 0;
  const [before, behind] = [parts.slice(start, at), parts.slice(at + 1)];
  const hasField = (list: readonly CardPart[]): boolean => list.some((part) => typeof part !== 'string');
  return [
    ...parts.slice(0, start),
    ...(hasField(before) ? [{ optional: before }] : before),
    ...parts.slice(at, at + 1),
    ...(hasField(behind) ? [{ optional: nested(behind) }] : behind),
  ];
}

/** Further fields may be missing without the first one. */
function nested(parts: readonly CardPart[]): readonly CardPart[] {
  const first = parts.findIndex((part) => typeof part !== 'string');
  const groups: CardPart[] = [...parts.slice(0, first + 1)];
  let text: CardPart[] = [];
  for (const part of parts.slice(first + 1)) {
    text.push(part);
    if (typeof part === 'string') continue;
    groups.push({ optional: text });
    text = [];
  }
  return [...groups, ...text];
}
