import { expect, test } from 'vitest';
import { isSession, sessionOutline } from './sessionOutline.ts';
import { postOf, report, sectionsIn } from './testing.ts';

const by = 'by [Ada Brandt](https://social.example/@ada)';

/** Name, text, every section as a line. */
const structures: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'days',
    `# Day 1: Workshops\n\n## Tides ${by}\n\n# Day 2\n\n## Moons ${by}`,
    [
      'day "Day 1: Workshops"',
      'talk linked-speaker "Tides" Ada Brandt',
      'day "Day 2"',
      'talk linked-speaker "Moons" Ada Brandt',
    ],
  ],
  ...[
    'Day one',
    'First day',
    'Monday',
    'October 5th',
    '5 October',
    'Tuesday, October 6th 2026',
    '2026-10-05',
    'Day 2 - Afternoon',
    'Dag 1',
  ].map(
    (day) =>
      [
        `day: ${day}`,
        `# ${day}\n\n## Tides ${by}`,
        [`day ${JSON.stringify(day)}`, 'talk linked-speaker "Tides" Ada Brandt'],
      ] as const,
  ),
  [
    'a day that closes',
    `## Tides ${by}\n\n## Day 2: Conclusion\n\nWe left.`,
    ['talk linked-speaker "Tides" Ada Brandt', 'closing "Day 2: Conclusion"'],
  ],
  [
    'parts of a talk',
    `## Tides ${by}\n\n### Introduction\n\n### The moon: a speaker\n\n#### Conclusion\n\n## Moons ${by}`,
    [
      'talk linked-speaker "Tides" Ada Brandt',
      'part "Introduction"',
      'part "The moon: a speaker"',
      'part "Conclusion"',
      'talk linked-speaker "Moons" Ada Brandt',
    ],
  ],
  [
    'questions in a talk',
    `## Tides ${by}\n\n### Q & A\n\n#### Why does it rain?\n{:.no_toc}\n\nIt does not.`,
    ['talk linked-speaker "Tides" Ada Brandt', 'part "Q & A"', 'part "Why does it rain?"'],
  ],
  [
    'questions beside a talk',
    `## Tides ${by}\n\n## Q&A\n\n### Why does it rain?\n{:.no_toc}\n\nIt does not.`,
    ['talk linked-speaker "Tides" Ada Brandt', 'qa title "Q&A"', 'part "Why does it rain?"'],
  ],
  [
    'a recap between talks',
    `## Tides ${by}\n\n## Recap\n\nWater.\n\n## Moons ${by}\n\n## Recap\n\nStone.`,
    [
      'talk linked-speaker "Tides" Ada Brandt',
      'part "Recap"',
      'talk linked-speaker "Moons" Ada Brandt',
      'closing "Recap"',
    ],
  ],
  [
    'what holds talks',
    `# Lightning talks\n\n## Tides ${by}\n\n## Moons ${by}`,
    [
      'other "Lightning talks"',
      'lightning linked-speaker "Tides" Ada Brandt',
      'lightning linked-speaker "Moons" Ada Brandt',
    ],
  ],
  [
    'workshops',
    `# Workshops\n\n## Tides ${by}\n\n# Talks\n\n## Moons ${by}`,
    [
      'other "Workshops"',
      'workshop linked-speaker "Tides" Ada Brandt',
      'other "Talks"',
      'talk linked-speaker "Moons" Ada Brandt',
    ],
  ],
  [
    'a first and a last section',
    `## We are off\n\nBy train.\n\n## Tides ${by}\n\n## Home again\n\nBy boat.`,
    ['introduction "We are off"', 'talk linked-speaker "Tides" Ada Brandt', 'closing "Home again"'],
  ],
  [
    'the title of the post',
    `# Harbour 2026\n\nWe went to the talks, and the first talk was good.\n\n# Tides ${by}`,
    ['introduction "Harbour 2026"', 'talk linked-speaker "Tides" Ada Brandt'],
  ],
  [
    'a list by hand',
    `## Talks of the day\n\n- [Tides](#tides)\n- [Moons](#moons)\n- [Sands](#sands)\n\n## Tides ${by}`,
    ['toc "Talks of the day"', 'talk linked-speaker "Tides" Ada Brandt'],
  ],
  [
    'a title among sessions that name their speakers',
    `## Tides ${by}\n\n## Moons ${by}\n\n## Water for all\n\nThis talk was wet.\n\n## Sands ${by}`,
    [
      'talk linked-speaker "Tides" Ada Brandt',
      'talk linked-speaker "Moons" Ada Brandt',
      'talk title "Water for all"',
      'talk linked-speaker "Sands" Ada Brandt',
    ],
  ],
  [
    'parts on the level of the talks',
    `# Day 1\n\n## Tides ${by}\n\n## Ebb and flow\n\nWater.\n\n## Moons ${by}\n\n## Sands ${by}\n\n## Dunes\n\nDry.\n\n# Home again`,
    [
      'day "Day 1"',
      'talk linked-speaker "Tides" Ada Brandt',
      'part "Ebb and flow"',
      'talk linked-speaker "Moons" Ada Brandt',
      'talk linked-speaker "Sands" Ada Brandt',
      'part "Dunes"',
      'closing "Home again"',
    ],
  ],
  [
    'titles alone, announced',
    'In this post we write about the talks that we saw.\n\n## Tides\n\nWater.\n\n### Ebb\n\n## Moons\n\nStone.\n\n## Sands\n\nDust.\n\n## Conclusion',
    ['talk title "Tides"', 'part "Ebb"', 'talk title "Moons"', 'talk title "Sands"', 'closing "Conclusion"'],
  ],
  [
    'speakers in a heading below',
    '# 1. Tides\n\n### by [Dr. Ada Brandt](https://a.example) and Kofi Adjei\n\nWater.\n\n#### Ebb\n\n# 2. Moons\n\n### by Yuki Tanabe\n\nStone.',
    [
      'talk byline "Tides" Ada Brandt, Kofi Adjei',
      'part "by Dr. Ada Brandt and Kofi Adjei"',
      'part "Ebb"',
      'talk byline "Moons" Yuki Tanabe',
      'part "by Yuki Tanabe"',
    ],
  ],
  [
    'a photo under a heading that holds talks',
    `## More talks\n\n<span class="image left"><img class="p-image" alt="Ada Brandt" src="/a.png"></span>\n\n### Tides\n\nSpeaker: Dr. Ada Brandt - [Talk & abstract](https://t.example)\n\nWater.`,
    ['other "More talks"', 'talk byline "Tides" Ada Brandt'],
  ],
  [
    'pictures of what sections are about',
    '## Tide Table\n\n<span class="image left"><img class="p-image" alt="Tide Table" src="/t.png"></span>\n\nIt tells of tides.\n\n## Moon Clock\n\n<span class="image left"><img class="p-image" alt="Moon Clock" src="/m.png"></span>\n\nIt tells of moons.',
    ['other "Tide Table"', 'other "Moon Clock"'],
  ],
  [
    'a party somewhere',
    `## Tides ${by}\n\n## Afterparty at the harbour by Blue Ferry`,
    ['talk linked-speaker "Tides" Ada Brandt', 'social "Afterparty at the harbour by Blue Ferry"'],
  ],
  [
    'an introduction that somebody gave',
    '## Introduction to the harbour - Ada Brandt\n\nAda showed us round.',
    ['talk speaker-last "Introduction to the harbour" Ada Brandt'],
  ],
  [
    'a section about somebody',
    '## Ada Brandt\n\n[Ada Brandt](https://twitter.com/ada) gave the talk of the day.\n\n## Tides\n\nWater.',
    ['other "Ada Brandt"', 'other "Tides"'],
  ],
  [
    'food',
    `## Tides ${by}\n\n## Food and drinks\n\nFish.`,
    ['talk linked-speaker "Tides" Ada Brandt', 'social "Food and drinks"'],
  ],
];

test.each(structures)('%s', (_name, source, expected) => {
  expect(sectionsIn(report(source))).toEqual(expected);
});

test('a session has the text of the day above it, also of one on its own level', () => {
  const { sessions } = sessionOutline(
    postOf(report(`# Day 1\n\n## Tides ${by}\n\n# Moons ${by}\n\n# Day 2\n\n## Sands ${by}`)),
  );
  expect(sessions.map(({ title, day }) => [title, day])).toEqual([
    ['Tides', 'Day 1'],
    ['Moons', 'Day 1'],
    ['Sands', 'Day 2'],
  ]);
});

test('a section reaches to the next heading of its level or above', () => {
  const text = report(`## Tides ${by}\n\n### Ebb\n\nWater.\n\n# Conclusion\n`);
  const { sections } = sessionOutline(postOf(text));
  expect(sections.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    `## Tides ${by}\n\n### Ebb\n\nWater.\n\n`,
    '### Ebb\n\nWater.\n\n',
    '# Conclusion\n',
  ]);
});

test.each([
  ['its category', `---\ncategory: Conference\n---\n\n## Tides ${by}`],
  ['a tag', `---\ntags: [Water, Conference]\n---\n\n## Tides ${by}`],
  ['its title', `---\ntitle: Harbour Summit\n---\n\n## Tides ${by}`],
  [
    'its headings and what it speaks of',
    `---\ntitle: A week in Ostend\n---\n\nThe talks were good, the speakers too, and the conference was warm.\n\n## Tides ${by}\n\n## Moons ${by}`,
  ],
])('a report is told by %s', (_name, text) => {
  const outline = sessionOutline(postOf(text));
  expect(outline.isReport).toBe(true);
  expect(outline.sessions.length).toBeGreaterThan(0);
});

test.each([
  ['a tutorial', '---\ncategory: Java\n---\n\n## Step by step\n\nRun it.\n\n## Ordered by Date Created\n\nSort it.\n'],
  [
    'books by their authors',
    `---\ncategory: Books\n---\n\n## Tides ${by}\n\nA book about water.\n\n## Moons ${by}\n\nA book about stone.\n`,
  ],
  [
    'what took place, without days or talks',
    '---\ncategory: News\n---\n\nThe outage took place on 5 October 2026.\n\n# Cause\n\nA tide.\n',
  ],
  ['days without a word of when', '---\ncategory: Puzzles\n---\n\n# Day 1\n\nA sum.\n\n# Day 2\n\nA product.\n'],
  ['a post without headings', '---\ncategory: Java\n---\n\nWe went to a talk.\n'],
])('%s is no report', (_name, text) => {
  const outline = sessionOutline(postOf(text));
  expect(outline.isReport).toBe(false);
  expect(outline.sessions).toEqual([]);
  expect(outline.sections.filter(isSession)).toEqual([]);
});

test('an empty text has no sections', () => {
  expect(sessionOutline(postOf(''))).toEqual({ isReport: false, sections: [], sessions: [] });
});
