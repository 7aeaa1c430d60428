import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { Session } from '@lectern/core/sessions/session.ts';
import { isSession, sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import type { Span } from '@lectern/core/text/span.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, fixtures } from './text.ts';

/** On a busy machine. */
const slow = { timeout: 60_000 };

const fragment = fc.constantFrom(
  '# Day 1\n\n',
  '# Tides\n\n',
  '## Tides by [Ada Brandt](https://twitter.com/ada){:target="_blank"}\n\n',
  '## Tides by Ada Brandt & *Kofi* Adjei, Harbour\n\n',
  '### Ada Brandt: Tides -- and "ebb"\n',
  '## Tides - 王小明 | a\n\n',
  '# [Tides - Ada Brandt](https://youtu.be/1)\n\n',
  '### by [Dr. Ada Brandt](a)\n\n',
  '### Tides ([Ada](https://x.com/ada) - [Slides](b.pdf))\r\n\r\n',
  '## Keynote: 🎉 Tides by `Ada Brandt`\n\n',
  '# {{ page.title }} by Ada Brandt\n\n',
  '# Q&A\n\n',
  '#### Conclusion\n{:.no_toc}\n\n',
  '# Afterparty by Harbour\n\n',
  '#\n\n',
  'Tides by Ada\n===\n\n',
  '> # Tides by Ada Brandt\n\n',
  '<span class="image left"><img class="p-image" alt="Ada Brandt" src="a.png"></span>\n\n',
  '![Kofi Adjei](k.png){: .p-image}\n',
  'By Ada Brandt & Kofi Adjei, Harbour\n',
  'In this talk [Ada Brandt](https://twitter.com/ada) showed tides. Then Kofi spoke.\n\n',
  '> A quotation\n\n',
  'Our takeaways:\n\n- a\n- b\n\n',
  '### Takeaways\n\n',
  'The [recording](https://youtu.be/2) and [slides](c.pdf) are [here](https://d.example).\n',
  '<iframe src="https://www.youtube.com/embed/1"></iframe>\n\n',
  '- TOC\n{:toc}\n\n',
  '- [a](#tides)\n- [b](#day-1)\n- [c](#c)\n\n',
  '<div markdown="1">\n\n',
  '</div>\n\n',
  '{::comment}\n',
  '{:/}\n',
);
const matter = fc.constantFrom(
  '',
  '---\ncategory: Conference\n---\n',
  '\uFEFF---\r\ntags: [conference]\r\ntitle: Tides\r\n---\r\n',
);
const anyReport = fc
  .tuple(matter, fc.array(fragment, { maxLength: 16 }))
  .map(([front, parts]) => front + parts.join(''));
const text = fc.oneof({ weight: 3, arbitrary: anyReport }, { weight: 1, arbitrary: anyText });

function postOf(source: string): PostDocument {
  return parsePost({ uri: 'file:///blog/_posts/2026-01-01-a.md', version: 1, text: source, kind: 'post' });
}

test('every heading is one section; sessions are those of them that are one, none in another', slow, () => {
  fc.assert(
    fc.property(text, (source) => {
      const post = postOf(source);
      const { isReport, sections, sessions } = sessionOutline(post);
      expect(sections.map(({ heading }) => heading)).toEqual(post.headings);
      expect(sessions).toEqual(sections.filter(isSession));
      if (!isReport) expect(sessions).toEqual([]);
      let end = 0;
      for (const { span } of sessions) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('what a session has lies in the text, and but for a photo above it in the session', slow, () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const session of sessionOutline(postOf(source)).sessions) {
        for (const span of spansOf(session)) {
          expect(span.start).toBeGreaterThanOrEqual(session.span.start);
          expect(span.end).toBeLessThanOrEqual(session.span.end);
          expect(span.end).toBeGreaterThan(span.start);
        }
        for (const { name, span } of session.speakers) {
          expect(name.trim()).not.toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
        expect(session.words).toBeGreaterThanOrEqual(0);
        expect(session.pictures).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1500 },
  );
});

test('the same text gives the same answer', slow, () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(sessionOutline(postOf(source))).toEqual(sessionOutline(postOf(source)));
    }),
    { numRuns: 300 },
  );
});

test.each(fixtures())('%s: sessions while it is typed', slow, (_name, source) => {
  for (let end = 0; end <= source.length; end += 97) {
    const post = postOf(source.slice(0, end));
    expect(sessionOutline(post).sections.length).toBe(post.headings.length);
  }
});

function spansOf({ recording, slides, abstract, takeaways, heading }: Session): readonly Span[] {
  return [heading, recording?.span, slides?.span, abstract, takeaways].flatMap((span) => span ?? []);
}
