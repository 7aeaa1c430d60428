import { expect, test } from 'vitest';
import { sessionOutline } from './sessionOutline.ts';
import { postOf, report, sectionsIn, withNames } from './testing.ts';

const newTab = '{:target="_blank" rel="noopener noreferrer"}';
const told = '\n\nAda showed what tides do, and Kofi wrote it down.\n';
const photo = (name: string): string =>
  `<span class="image left"><img class="p-image" alt="${name}" src="/img/${name.length}.png"></span>`;

/** Name, source with the speakers marked where they stand, the heading's section as a line. */
const shapes: readonly (readonly [string, string, string])[] = [
  [
    'linked speaker',
    `## Tides by [⟦Ada Brandt⟧](https://social.example/@ada)${newTab}`,
    'talk linked-speaker "Tides" Ada Brandt',
  ],
  [
    'two linked speakers',
    '## Tides by [⟦Ada Brandt⟧](https://a.example) and [⟦Kofi Adjei⟧](https://k.example)',
    'talk linked-speaker "Tides" Ada Brandt, Kofi Adjei',
  ],
  [
    'three, the last with &',
    '## Tides by [⟦Ada Brandt⟧](https://a.example), [⟦Kofi Adjei⟧](https://k.example) & [⟦Yuki Tanabe⟧](https://y.example)',
    'talk linked-speaker "Tides" Ada Brandt, Kofi Adjei, Yuki Tanabe',
  ],
  ['HTML link', '## Tides by <a href="https://a.example">⟦Ada Brandt⟧</a>', 'talk linked-speaker "Tides" Ada Brandt'],
  ['bare address', '## Tides by ⟦Ada Brandt⟧ https://social.example/@ada', 'talk linked-speaker "Tides" Ada Brandt'],
  ['upper case', '## TIDES BY [⟦ADA BRANDT⟧](https://a.example)', 'talk linked-speaker "TIDES" ADA BRANDT'],
  [
    'a title with by',
    '## Stand by me by [⟦Ada Brandt⟧](https://a.example)',
    'talk linked-speaker "Stand by me" Ada Brandt',
  ],
  ['plain speaker', `## Tides by ⟦Ada Brandt⟧${told}`, 'talk plain-speaker "Tides" Ada Brandt'],
  ['initials', `## Tides by ⟦Ada B. Brandt⟧${told}`, 'talk plain-speaker "Tides" Ada B. Brandt'],
  ['particles', `## Tides by ⟦Kofi van den Berg⟧${told}`, 'talk plain-speaker "Tides" Kofi van den Berg'],
  [
    'a company in parentheses',
    `## Tides by ⟦Ada Brandt⟧ (Harbour Ltd)${told}`,
    'talk plain-speaker "Tides" Ada Brandt',
  ],
  [
    'a company behind from',
    `## Tides by ⟦Ada Brandt⟧ from Blue Harbour${told}`,
    'talk plain-speaker "Tides" Ada Brandt',
  ],
  ['Chinese', '## 潮汐 by ⟦王小明⟧\n\n王小明 gave this talk.\n', 'talk plain-speaker "潮汐" 王小明'],
  ['Arabic', '## Tides by [⟦اليسا خوري⟧](https://a.example)', 'talk linked-speaker "Tides" اليسا خوري'],
  ['accents', `## Tides by ⟦Zoë D’Arcy⟧\n\nZoë showed us.\n`, 'talk plain-speaker "Tides" Zoë D’Arcy'],
  ['emoji', `## 🌊 Tides by ⟦Ada Brandt⟧ 🎉${told}`, 'talk plain-speaker "Tides" Ada Brandt'],
  ['a quotation', `## "Tides" by ⟦Ada Brandt⟧${told}`, 'talk plain-speaker "“Tides”" Ada Brandt'],
  ['speaker first', `### ⟦Ada Brandt⟧: Tides${told}`, 'talk speaker-first "Tides" Ada Brandt'],
  [
    'speaker first, a title with a colon',
    `### ⟦Ada Brandt⟧: Tides: a tale${told}`,
    'talk speaker-first "Tides: a tale" Ada Brandt',
  ],
  ['speaker first, linked', '### [⟦Ada Brandt⟧](https://a.example): Tides', 'talk speaker-first "Tides" Ada Brandt'],
  [
    'speakers first',
    `### ⟦Ada Brandt⟧ & ⟦Kofi Adjei⟧: Tides${told}`,
    'talk speaker-first "Tides" Ada Brandt, Kofi Adjei',
  ],
  ['speaker last', `## Tides - ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['an en dash', `## Tides – ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['a typed en dash', `## Tides -- ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['a bar', `## Tides | ⟦Ada Brandt⟧, Harbour${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['a dash in the title', `## Tides - a tale - ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides - a tale" Ada Brandt'],
  ['a company behind a dash', `## Tides - ⟦Ada Brandt⟧ - Harbour${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  [
    'a title with of',
    `## The art of tides - ⟦Ada Brandt⟧ & ⟦Kofi Adjei⟧${told}`,
    'talk speaker-last "The art of tides" Ada Brandt, Kofi Adjei',
  ],
  ['a time before', `### 6PM - 7PM - Tides - ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  [
    'parentheses',
    '### Tides ([⟦Ada Brandt⟧](https://a.example) - [Slides](https://slides.example/1))',
    'talk parentheses "Tides" Ada Brandt',
  ],
  ['plain parentheses', `# Tides (⟦Ada Brandt⟧)${told}`, 'talk parentheses "Tides" Ada Brandt'],
  [
    'linked heading',
    `# [Tides - ⟦Ada Brandt⟧ & ⟦Kofi Adjei⟧, Harbour](https://youtu.be/1)${newTab}${told}`,
    'talk linked-heading "Tides" Ada Brandt, Kofi Adjei',
  ],
  ['photo', `## Tides\n\n${photo('⟦Ada Brandt⟧')}\n\nWater comes and goes.`, 'talk photo "Tides" Ada Brandt'],
  [
    'photos',
    `## Tides\n\n${photo('⟦Ada Brandt⟧')}\n${photo('⟦Kofi Adjei⟧')}\n\nWater comes and goes.`,
    'talk photo "Tides" Ada Brandt, Kofi Adjei',
  ],
  [
    'photo above the heading',
    `text\n\n${photo('Ada Brandt')}\n\n### ⟦Ada Brandt⟧: Tides\n\nWater comes and goes.`,
    'talk speaker-first "Tides" Ada Brandt',
  ],
  [
    'byline',
    '## Tides\n\nBy ⟦Ada Brandt⟧ & ⟦Kofi Adjei⟧, Harbour\n\nWater.',
    'talk byline "Tides" Ada Brandt, Kofi Adjei',
  ],
  ['byline, text in the next line', '## Tides\n\nBy ⟦Ada Brandt⟧\nWater comes.', 'talk byline "Tides" Ada Brandt'],
  ['emphasised byline', '## Tides\n\n*By ⟦Ada Brandt⟧*\n\nWater.', 'talk byline "Tides" Ada Brandt'],
  ['linked byline', '## Tides\nBy [⟦Ada Brandt⟧](https://a.example)\n\nWater.', 'talk byline "Tides" Ada Brandt'],
  [
    'a label',
    '## Tides\n\nSpeakers: ⟦Ada Brandt⟧, ⟦Kofi Adjei⟧ and ⟦Yuki Tanabe⟧\n\nWater.',
    'talk byline "Tides" Ada Brandt, Kofi Adjei, Yuki Tanabe',
  ],
  [
    'in the text',
    '## Tides\n\nIn this talk [⟦Ada Brandt⟧](https://twitter.com/ada) told us about water.',
    'talk title "Tides" Ada Brandt',
  ],
  ['in the text, no link', '## Tides\n\nThe talk by ⟦Ada Brandt⟧ was about water.', 'talk title "Tides" Ada Brandt'],
  ['no speaker', '## Tides\n\nThis talk was about water.', 'talk title "Tides"'],
  ['commas in a company', `## Tides - ⟦Ada Brandt⟧, Harbour, Ostend${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  [
    'a word that is no kind',
    `## Lightning-fast builds by ⟦Ada Brandt⟧${told}`,
    'talk plain-speaker "Lightning-fast builds" Ada Brandt',
  ],
  [
    'another',
    `## Training nets with Ignite by ⟦Ada Brandt⟧${told}`,
    'talk plain-speaker "Training nets with Ignite" Ada Brandt',
  ],
  [
    'what was before',
    '## Tides by ⟦Ada Brandt⟧\n\nAfter the keynote, Ada showed tides.',
    'talk plain-speaker "Tides" Ada Brandt',
  ],
  [
    'hands-on',
    '## Hands-on tides by [⟦Ada Brandt⟧](https://a.example)',
    'workshop linked-speaker "Hands-on tides" Ada Brandt',
  ],
  ['slashes', `## Tides // ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['a dot', `## Tides · ⟦Ada Brandt⟧${told}`, 'talk speaker-last "Tides" Ada Brandt'],
  ['a comma and a link', '## "Tides", [⟦Ada Brandt⟧](https://a.example)', 'talk speaker-last "“Tides”" Ada Brandt'],
  ['in parentheses with by', `## Tides (by ⟦Ada Brandt⟧)${told}`, 'talk parentheses "Tides" Ada Brandt'],
  ['on a topic', `## ⟦Ada Brandt⟧ on tides${told}`, 'talk speaker-first "tides" Ada Brandt'],
  ['with a profile', '## Tides with [⟦Ada Brandt⟧](https://twitter.com/ada)', 'talk linked-speaker "Tides" Ada Brandt'],
  ['a break', `## Tides<br>by ⟦Ada Brandt⟧${told}`, 'talk plain-speaker "Tides" Ada Brandt'],
  ['bold label', '## Tides\n\n**Speaker:** ⟦Ada Brandt⟧\n\nWater.', 'talk byline "Tides" Ada Brandt'],
  [
    'label in a list',
    '## Tides\n\n- Track: Water\n- Speaker: [⟦Ada Brandt⟧](https://a.example)\n\nWater.',
    'talk byline "Tides" Ada Brandt',
  ],
  ['quoted byline', '## Tides\n\n> by ⟦Ada Brandt⟧\n\nWater.', 'talk byline "Tides" Ada Brandt'],
  ['keynote', `## Keynote: Tides by [⟦Ada Brandt⟧](https://a.example)`, 'keynote linked-speaker "Tides" Ada Brandt'],
  [
    'keynote without colon',
    `## Keynote The tides by [⟦Ada Brandt⟧](https://a.example)`,
    'keynote linked-speaker "The tides" Ada Brandt',
  ],
  ['opening keynote', `## Opening keynote - Tides by ⟦Ada Brandt⟧${told}`, 'keynote plain-speaker "Tides" Ada Brandt'],
  [
    'keynote in the text',
    `## Tides by ⟦Ada Brandt⟧\n\nThe closing keynote was Ada's.`,
    'keynote plain-speaker "Tides" Ada Brandt',
  ],
  [
    'a panel that only its heading tells of',
    '## Panel: Who owns the water?\n\nNobody does.',
    'panel title "Who owns the water?"',
  ],
  ['lightning talks in one section', '## Lightning talks\n\nWater, stone, sand.', 'lightning title "Lightning talks"'],
  ['panel', '## Panel: Who owns the water?\n\nFive people in this panel.', 'panel title "Who owns the water?"'],
  ['lightning talk', `## Lightning talk: Tides by ⟦Ada Brandt⟧${told}`, 'lightning plain-speaker "Tides" Ada Brandt'],
  [
    'workshop',
    '## Tides (Workshop) by [⟦Ada Brandt⟧](https://a.example)',
    'workshop linked-speaker "Tides" Ada Brandt',
  ],
  [
    'conversation',
    `## Fireside chat with ⟦Ada Brandt⟧${told}`,
    'panel plain-speaker "Fireside chat with Ada Brandt" Ada Brandt',
  ],
];

test.each(shapes)('%s', (_name, source, expected) => {
  const { text, names } = withNames(report(source));
  expect(sectionsIn(text)).toEqual([expected]);
  const post = postOf(text);
  const speakers = sessionOutline(post).sessions.flatMap((session) => session.speakers);
  expect(
    speakers.map(({ span }) => text.slice(span.start, span.end)).filter((shown) => !shown.startsWith('<img')),
  ).toEqual(source.includes('p-image" alt="⟦') ? [] : names);
});

/** What looks like a session and is none, or looks like a name and is none. */
const lookAlikes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a title with a colon',
    '## Kubernetes: the good parts\n\nThis talk was good.',
    ['talk title "Kubernetes: the good parts"'],
  ],
  [
    'two capitals and a colon',
    '## Event Sourcing: Lessons\n\nThis talk was good.',
    ['talk title "Event Sourcing: Lessons"'],
  ],
  [
    'a topic and a colon',
    '## Harbour Shootout: Boats\n\nThis talk was good: in Harbour, boats float.',
    ['talk title "Harbour Shootout: Boats"'],
  ],
  ['a title with by', '## Driven by tests\n\nThis talk was good.', ['talk title "Driven by tests"']],
  ['capitals behind by', '## Driven by Domain Events\n\nThis talk was good.', ['talk title "Driven by Domain Events"']],
  ['a dash', '## Kafka - Getting Started\n\nThis talk was good.', ['talk title "Kafka - Getting Started"']],
  ['parentheses', '## Tides (Part Two)\n\nThis talk was good.', ['talk title "Tides (Part Two)"']],
  [
    'a party',
    `## Beach party by Blue Harbour\n\nBlue paid.\n\n## Tides by ⟦Ada Brandt⟧${told}`,
    ['social "Beach party by Blue Harbour"', 'talk plain-speaker "Tides" Ada Brandt'],
  ],
  [
    'a dinner',
    `## Dinner by [Blue Harbour](https://b.example)\n\n## Tides by [Ada Brandt](https://a.example)`,
    ['social "Dinner by Blue Harbour"', 'talk linked-speaker "Tides" Ada Brandt'],
  ],
  [
    'introduction, contents, conclusion',
    `# Introduction\n\nWe went.\n\n# Table of contents\n\n- TOC\n{:toc}\n\n# Tides by [Ada Brandt](https://a.example)\n\n# Conclusion\n\nWe left.`,
    [
      'introduction "Introduction"',
      'toc "Table of contents"',
      'talk linked-speaker "Tides" Ada Brandt',
      'closing "Conclusion"',
    ],
  ],
  [
    'a talk in passing',
    '## The queue\n\nThe first talk began without me.\n\n## Tides by [Ada Brandt](https://a.example)',
    ['introduction "The queue"', 'talk linked-speaker "Tides" Ada Brandt'],
  ],
  [
    'on a topic, nobody known',
    '## Notes on tides\n\nWater.\n\n## Blue Notes on tides\n\nWater.',
    ['other "Notes on tides"', 'other "Blue Notes on tides"'],
  ],
  ['with a tool', '## Tides with [Blue Boats](https://boats.example)\n\nWater.', ['other "Tides with Blue Boats"']],
  ['a quotation', '## Tides\n\n> Ada Brandt\n\nWater.', ['other "Tides"']],
  ['topics', '## Tides\n\nWater comes.\n\n## Moons\n\nIt pulls.', ['other "Tides"', 'other "Moons"']],
];

test.each(lookAlikes)('look-alike: %s', (_name, source, expected) => {
  expect(sectionsIn(report(withNames(source).text))).toEqual(expected);
});

test.each(['/dev/null as a service', '¿Qué pasa?', '-Xmx4g', '*Seeds', '% of tides'])(
  'the title begins with %j',
  (title) => {
    const text = report(
      `## ${title.replaceAll('*', '\\*')} by [Ada Brandt](https://social.example/@ada)${newTab}${told}`,
    );
    expect(sessionOutline(postOf(text)).sessions.map((session) => session.title)).toContain(title);
  },
);

test.each(['🎉 Tides', '- Tides', '3. Tides', '• Tides'])(
  'the title begins behind what stands in front: %j',
  (title) => {
    const text = report(`## ${title} by [Ada Brandt](https://social.example/@ada)${newTab}${told}`);
    expect(sessionOutline(postOf(text)).sessions.map((session) => session.title)).toContain('Tides');
  },
);

test('a card without a profile, alone under its day, is a session', () => {
  const text = report('# Day 1\n\n## Tides by Ada Brandt\n\n# Day 2\n\n## Moles by Kofi Adjei\n');
  expect(sessionOutline(postOf(text)).sessions.map(({ title, day }) => [title, day])).toEqual([
    ['Tides', 'Day 1'],
    ['Moles', 'Day 2'],
  ]);
});
