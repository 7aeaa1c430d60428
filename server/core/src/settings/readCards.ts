import { parse } from 'markdown-it-kramdown';
import { usualStyle } from '../cards/cardTemplate.ts';
import { type CardFault, cardFieldNames, ownCard } from '../cards/ownCard.ts';
import { type CardValues, renderCard } from '../cards/renderCard.ts';
import { didYouMean } from '../rules/didYouMean.ts';
import type { Fix, Problem } from '../rules/problem.ts';
import { suggestion } from '../rules/wording.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { YamlEntry, YamlTree } from './yamlTree.ts';

/** Reads the session cards that a blog defines: each is tried, as kramdown will read it. */
export function readCards(
  section: YamlTree | null,
  text: string,
  uri: string,
): { readonly cards: Settings['cards']; readonly problems: readonly Problem[] } {
  const read = (section?.kind === 'mapping' ? section.entries : []).flatMap((entry) => {
    const found = bodyOf(entry);
    return found ? [{ entry, ...found, ...ownCard(entry.key, found.body, found.description) }] : [];
  });
  return {
    cards: read.map(({ template }) => template),
    problems: read.flatMap(({ entry, value, template, faults }) => [
      ...nameProblems(entry),
      ...[...faults, ...(faults.length > 0 ? [] : trialFaults(template))].map((fault) =>
        problemOf(fault, spanIn(fault, value, entry, text), uri),
      ),
    ]),
  };
}

/** `null` for a card of another form, which the schema names. */
function bodyOf({
  value,
}: YamlEntry): { readonly body: string; readonly description: string; readonly value: YamlTree } | null {
  const entries = value?.kind === 'mapping' ? value.entries : [];
  const textOf = (key: string): YamlTree | null => entries.findLast((each) => each.key === key)?.value ?? null;
  const body = value?.kind === 'scalar' ? value : textOf('body');
  if (body?.kind !== 'scalar' || typeof body.value !== 'string') return null;
  const said = textOf('description');
  return { body: body.value, value: body, description: said?.kind === 'scalar' ? said.text : 'A card of this blog' };
}

function nameProblems({ key, keySpan }: YamlEntry): readonly Problem[] {
  if (/^[a-z][a-z-]*$/i.test(key)) return [];
  const message = 'The name of a card has letters and hyphens only, so nobody can have this one by typing its name';
  return [{ span: keySpan, message, fixes: [] }];
}

/** What kramdown makes of the card that is not meant so. */
function trialFaults(template: Parameters<typeof renderCard>[0]): readonly CardFault[] {
  const { headings, warnings, attributeLists } = parse(`${renderCard(template, sample, usualStyle, 2)}\n`);
  const faults: CardFault[] = [];
  const say = (message: string): void => void faults.push({ written: '', message, candidates: [] });
  if (!headings[0]?.text.includes(sample.title ?? ''))
    say('kramdown makes no heading of the first line: the site shows it as text, and no table of contents lists it');
  for (const { message } of warnings) say(`kramdown reads this card otherwise: ${message}`);
  if (warnings.length === 0 && attributeLists.some(({ target }) => target === null))
    say('An attribute list of this card belongs to nothing, so the site drops it or prints it as it stands');
  return faults;
}

const sample: CardValues = {
  title: 'Title',
  speakers: [{ name: 'Speaker', profile: 'https://example.org/', company: 'Company', photo: '/img/speaker.png' }],
  abstract: 'Abstract',
  notes: 'Notes',
  takeaway: 'Takeaway',
  picture: '/img/picture.png',
  pictureAlt: 'Picture',
  recording: 'https://example.org/recording',
  slides: 'https://example.org/slides',
};

function problemOf({ written, message, candidates }: CardFault, span: Span, uri: string): Problem {
  const near = candidates === cardFieldNames ? didYouMean(written, candidates) : [];
  const fixes = near.map(
    (candidate): Fix => ({
      title: `Change it to \`${candidate}\``,
      safe: false,
      changes: [{ kind: 'edit', uri, edits: [{ span, text: candidate }] }],
    }),
  );
  return { span, message: `${message}${suggestion(near)}`, fixes };
}

/** What is wrong, where it can be found in the file; else the name of the card. */
function spanIn({ written }: CardFault, value: YamlTree, { keySpan }: YamlEntry, text: string): Span {
  const at = written === '' ? -1 : text.slice(0, value.span.end).indexOf(written, value.span.start);
  return at < 0 ? keySpan : { start: at, end: at + written.length };
}
