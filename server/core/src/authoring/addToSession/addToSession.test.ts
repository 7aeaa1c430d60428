import { expect, test } from 'vitest';
import { parsePost } from '../../post/parsePost.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import { applyEdits } from '../../text/change.ts';
import { addToSession, type SessionAdditions } from './addToSession.ts';

const front = '---\ncategory: Conference\ntags: [Conference]\n---\n';
const recording = 'https://video.example/1';
const slides = 'https://slides.example/1';
const style = { newTab: '{:.n}', fittingPicture: '{:.f}' };

/** The body with the additions to its first session, or the reason against them. */
function added(body: string, additions: SessionAdditions): string {
  const text = `${front}${body}`;
  const post = parsePost({ uri: 'file:///blog/_posts/2026-05-04-harbour.md', version: 1, text, kind: 'post' });
  const outline = sessionOutline(post);
  const [session] = outline.sessions;
  if (!session) throw new Error(`No session in ${body}`);
  const change = addToSession(post, outline, session, additions, { style, kramdown: {} });
  if ('reason' in change) return `! ${change.reason}`;
  if (change.kind !== 'edit') throw new Error('No edit');
  const after = applyEdits(text, change.edits);
  const now = sessionOutline(parsePost({ ...post, text: after })).sessions[0];
  if (additions.recording !== undefined) expect(now?.recording?.url).toBe(additions.recording);
  if (additions.slides !== undefined) expect(now?.slides?.url).toBe(additions.slides);
  if (additions.photo) expect(now?.speakers.map(({ photo }) => photo)).toContain(additions.photo.source);
  return after.slice(front.length);
}

const day = '# Day 1\n\n';
const by = '## Tides by [Ada Brandt](https://x.example/ada)';
const next = '\n\n## Sand by [Kofi Adjei](https://x.example/kofi)\n\nHe dug.\n';

test.each<[string, string, SessionAdditions, string]>([
  [
    'a line of its own at the end',
    `${day}${by}\n\nShe spoke.${next}`,
    { recording },
    `${day}${by}\n\nShe spoke.\n\n[Watch the recording](${recording}){:.n}${next}`,
  ],
  [
    'a line each',
    `${day}${by}\n\nShe spoke.${next}`,
    { slides, recording },
    `${day}${by}\n\nShe spoke.\n\n[Watch the recording](${recording}){:.n}\n\n[See the slides](${slides}){:.n}${next}`,
  ],
  [
    'in front of its parts',
    `${day}${by}\n\nShe spoke.\n\n### Q&A\n\nNone.${next}`,
    { slides },
    `${day}${by}\n\nShe spoke.\n\n[See the slides](${slides}){:.n}\n\n### Q&A\n\nNone.${next}`,
  ],
  [
    'below a heading that names the speaker',
    `${day}## Tides\n\n### By [Ada Brandt](https://x.example/ada)\n\nShe spoke.\n\n### Q&A\n\nNone.${next}`,
    { slides },
    `${day}## Tides\n\n### By [Ada Brandt](https://x.example/ada)\n\nShe spoke.\n\n[See the slides](${slides}){:.n}\n\n### Q&A\n\nNone.${next}`,
  ],
  [
    'in front of a line between sessions',
    `${day}${by}\n\nShe spoke.\n\n---${next}`,
    { slides },
    `${day}${by}\n\nShe spoke.\n\n[See the slides](${slides}){:.n}\n\n---${next}`,
  ],
  [
    'behind a list, at the end of the text',
    `${day}${by}\n\n* one\n* two`,
    { slides },
    `${day}${by}\n\n* one\n* two\n\n[See the slides](${slides}){:.n}`,
  ],
  [
    'with line ends of two characters',
    `${day}${by}\n\nShe spoke.${next}`.replaceAll('\n', '\r\n'),
    { slides },
    `${day}${by}\n\nShe spoke.\n\n[See the slides](${slides}){:.n}${next}`.replaceAll('\n', '\r\n'),
  ],
  [
    'in the line that closes the session',
    `${day}${by}\n\nShe spoke.\n\n> Check out [Ada on X](https://x.example/ada) and the [slides](${slides}).${next}`,
    { recording },
    `${day}${by}\n\nShe spoke.\n\n> Check out the [recording](${recording}){:.n}, [Ada on X](https://x.example/ada) and the [slides](${slides}).${next}`,
  ],
  [
    'in the list of links',
    `${day}${by}\n\nShe spoke.\n\n- [Slides](${slides})\n- [Code](https://code.example/)${next}`,
    { recording },
    `${day}${by}\n\nShe spoke.\n\n- [Slides](${slides})\n- [Recording](${recording}){:.n}\n- [Code](https://code.example/)${next}`,
  ],
  [
    'in the parentheses of the heading, and links to it follow',
    `[Tides](#tides-ada-brandt)\n\n${day}## Tides ([Ada Brandt](https://x.example/ada))\n\nShe spoke.${next}`,
    { slides },
    `[Tides](#tides-ada-brandt---slides)\n\n${day}## Tides ([Ada Brandt](https://x.example/ada) - [Slides](${slides}){:.n})\n\nShe spoke.${next}`,
  ],
  [
    'around the heading, where others have it there',
    `${day}## Tides - Ada Brandt\n\nAda spoke.\n\n## [Sand - Kofi Adjei](https://video.example/2)\n\nHe dug.\n\n## [Salt - Mira Janssens](https://video.example/3)\n\nMira did.\n`,
    { recording },
    `${day}## [Tides - Ada Brandt](${recording}){:.n}\n\nAda spoke.\n\n## [Sand - Kofi Adjei](https://video.example/2)\n\nHe dug.\n\n## [Salt - Mira Janssens](https://video.example/3)\n\nMira did.\n`,
  ],
])('links: %s', (_name, before, additions, expected) => {
  expect(added(before, additions)).toBe(expected);
});

const photo = { source: '/img/ada.png' };
const element = '<span class="image left"><img class="p-image" alt="Ada Brandt" src="/img/ada.png"></span>';

test.each<[string, string, string]>([
  ['below the heading', `${day}${by}\n\nShe spoke.${next}`, `${day}${by}\n\n${element}\n\nShe spoke.${next}`],
  [
    'below its attributes, parted from text that touches them',
    `${day}${by}\n{:.x}\nShe spoke.${next}`,
    `${day}${by}\n{:.x}\n\n${element}\n\nShe spoke.${next}`,
  ],
  [
    'above the line that names the speaker',
    `${day}## Tides\n\nBy Ada Brandt, Harbour\n\nAda spoke.${next}`,
    `${day}## Tides\n\n${element}\n\nBy Ada Brandt, Harbour\n\nAda spoke.${next}`,
  ],
  [
    'below the heading that names the speaker',
    `${day}## Tides\n\n### By [Ada Brandt](https://x.example/ada)\n\nShe spoke.${next}`,
    `${day}## Tides\n\n### By [Ada Brandt](https://x.example/ada)\n\n${element}\n\nShe spoke.${next}`,
  ],
  [
    'behind the photo of another speaker',
    `${day}## Tides by [Kofi Adjei](https://x.example/kofi) and [Ada Brandt](https://x.example/ada)\n\n<span class="image left"><img class="p-image" alt="Kofi Adjei" src="/img/kofi.png"></span>\n\nThey spoke.\n`,
    `${day}## Tides by [Kofi Adjei](https://x.example/kofi) and [Ada Brandt](https://x.example/ada)\n\n<span class="image left"><img class="p-image" alt="Kofi Adjei" src="/img/kofi.png"></span>\n${element}\n\nThey spoke.\n`,
  ],
])('a photo: %s', (_name, before, expected) => {
  expect(added(before, { photo })).toBe(expected);
});

test.each<[string, string, SessionAdditions, string]>([
  [
    'a second recording',
    `${day}${by}\n\nOn [video](https://video.example/0).${next}`,
    { recording },
    '! “Tides” has a link to a recording already: https://video.example/0',
  ],
  [
    'what is no address',
    `${day}${by}\n\nShe spoke.${next}`,
    { slides: 'javascript:x' },
    '! “javascript:x” is no address of slides',
  ],
  [
    'anything within HTML',
    `${day}<div markdown="1">\n\n${by}\n\nShe spoke.\n\n</div>${next}`,
    { recording },
    '! “Tides” stands within a quotation, a list or HTML',
  ],
  [
    'the photo of somebody else',
    `${day}${by}\n\nShe spoke.${next}`,
    { photo: { source: '/a.png', speaker: 'Kofi Adjei' } },
    '! “Tides” names no speaker Kofi Adjei',
  ],
])('no session gets %s', (_name, before, additions, reason) => {
  expect(added(before, additions)).toBe(reason);
});
