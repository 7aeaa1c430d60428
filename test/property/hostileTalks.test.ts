// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so

import { talkCard } from '@lectern/core/authoring/import/importCard.ts';
import { importTalks } from '@lectern/core/authoring/import/importTalks.ts';
import { applied, reportWithCards } from '@lectern/core/authoring/testing.ts';
import { allShapes } from '@lectern/core/cards/sessionCards.ts';
import { postWith } from '@lectern/core/rules/testing.ts';
import type { Talk, TalkSpeaker } from '@lectern/core/schedule/schedule.ts';
import { talkWith } from '@lectern/core/schedule/testing.ts';
import type { SessionShape } from '@lectern/core/sessions/session.ts';
import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import fc from 'fast-check';
import { type Node, parse, type Root, walk } from 'markdown-it-kramdown';
import { expect, test } from 'vitest';
import { hostileText } from './hostileText.ts';

const head = '---\nlayout: post\ncategory: Conference\ntitle: x\n---\n';

test('hostile titles, names and abstracts come out as the same text, in every shape', () => {
  const { site } = postWith(head);
  const text = hostileText.filter((each) => shownAs(each) !== '');
  fc.assert(
    fc.property(
      fc.constantFrom<SessionShape>(...allShapes([])),
      text,
      text,
      text,
      fc.string({ unit: 'binary' }),
      (shape, title, name, abstract, url) => {
        const root = parse(`${talkCard(hostileTalk(title, name, abstract, url), site, shape, 2)}\n`);
        const [heading, ...others] = root.children;
        expect(heading?.type).toBe('heading');
        expectTamed(root, title);
        const quotation = others.find(({ type }) => type === 'blockquote');
        expect(quotation ? shownAs(spoken(quotation)) : '').toBe(
          abstract
            .split(/\n{2,}/)
            .map(shownAs)
            .filter((part) => part !== '')
            .join(' '),
        );
      },
    ),
    { numRuns: 300 },
  );
});

const ownBodies = [
  '## ${title} – ${speakers} (${company})\n\n${abstract}\n\n${notes:What I saw}\n\n[Film](${recording}) and [slides](${slides})',
  '## ${speaker}: ${title}\n{:.talk data-title="${title}"}\n\n<img alt="${speaker}" src="${photo}">\n\n> ${abstract}',
  '## *${title}*\n\n- About: ${abstract}\n\n| ${title} | ${speakers} |',
  '## ${title} [${title}](${slides})\n\n<div class="${title}" markdown="1">\n**${abstract}**\n</div>',
  '## ${title}\n\n`${title}`',
  '## ${title}\n\n<script>var title = "${title}";</script>',
  '## ${title}\n\n{% assign talk = ${title} %}',
  '## ${title}\n\n    ${abstract}',
  '## ${title}\n\n<!-- ${title} -->',
  '## ${title}\n\n<p title=${title}>x</p>',
  '## ${title}\n\n<p onclick="${title}">x</p>',
  '## ${title} \\${speakers}',
];

test.each(ownBodies)('hostile texts stay text in a blog’s own card: %j', (body) => {
  const { site } = reportWithCards({ session: body, keynote: body, panel: body, lightning: body });
  const text = hostileText.filter((each) => shownAs(each) !== '');
  fc.assert(
    fc.property(text, text, text, fc.string({ unit: 'binary' }), (title, name, abstract, url) => {
      const root = parse(`${talkCard(hostileTalk(title, name, abstract, url), site, 'linked-speaker', 2)}\n`);
      expectTamed(root, title);
      const elements = new Set(['p', 'img', 'div', 'a', 'span']);
      walk(root, (node) => {
        if (node.type !== 'html') return;
        expect(elements).toContain(node.name);
        expect(node.tagAttributes.every((each) => /^(?:class|markdown|alt|src|title)$/.test(each.name))).toBe(true);
      });
    }),
    { numRuns: 100 },
  );
});

test('hostile talks of a whole schedule keep the post’s other sections as they were', () => {
  const text = `${head}\n# Introduction\n\nHello.\n\n# Day 1\n\nOne.\n\n# Conclusion\n\nBye.\n`;
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }), (pairs) => {
      const talks = pairs.flatMap(([title, name], index) =>
        shownAs(title) === ''
          ? []
          : [talk(String(index), title, shownAs(name) === '' ? [] : [name], `2026-10-05T1${index}:00`)],
      );
      const { post, site } = postWith(text);
      const result = importTalks(
        post,
        site,
        { title: 'Tidewater', timeZone: 'Europe/Brussels', talks },
        new Set(talks.map(({ id }) => id)),
      );
      if ('reason' in result) throw new Error(result.reason);
      const after = postWith(applied(post.text, result.change)).post;
      const titles = after.headings.map((heading) => heading.text);
      expect(
        titles.filter((title) => ['Introduction', 'Day 1', 'Conclusion'].includes(title)).length,
      ).toBeGreaterThanOrEqual(3);
      expect(after.headings).toHaveLength(3 + talks.length);
      expect(sessionOutline(after).isReport).toBe(true);
    }),
    { numRuns: 100 },
  );
});

function hostileTalk(title: string, name: string, abstract: string, url: string): Talk {
  const speakers: readonly TalkSpeaker[] = [{ name, profile: url, company: name, photo: url }];
  return { ...talk('h', title, [], null), speakers, abstract, recording: url, slides: url };
}

/** One heading, with the title's text; no Liquid, and no address that a browser would run. */
function expectTamed({ headings, liquid, links }: Root, title: string): void {
  expect(headings).toHaveLength(1);
  expect(shownAs(headings[0]?.text ?? '')).toContain(
    shownAs(title.replace(/^(?:keynote|panel|lightning talk):\s*/i, '')),
  );
  expect(liquid).toEqual([]);
  for (const link of links)
    expect(link.type === 'link' ? link.destination : '').toMatch(/^(?:https?:|mailto:|[^:]*$)/i);
}

function talk(id: string, title: string, names: readonly string[], start: string | null): Talk {
  return talkWith({ id, title, start }, ...names);
}

/** What a reader sees: one line, single blanks, no control characters, nothing that turns the line around. */
function shownAs(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** The text of a quotation; anything but text in it is a fault. */
function spoken(node: Node): string {
  if (node.type === 'text' || node.type === 'entity') return node.value.replace(/\n/g, ' ');
  if (!('children' in node) || !['blockquote', 'paragraph'].includes(node.type))
    throw new Error(`${node.type} in an abstract`);
  const parts = node.children.map(spoken);
  return node.type === 'blockquote' ? parts.filter((part) => part !== '').join(' ') : parts.join('');
}
