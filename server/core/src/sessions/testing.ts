import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { isSession, sessionOutline } from './sessionOutline.ts';

export function postOf(text: string): PostDocument {
  return parsePost({ uri: 'file:///blog/_posts/2026-05-04-harbour.md', version: 1, text, kind: 'post' });
}

/** A report with that text in it. */
export function report(text: string): string {
  return `---\ntitle: Harbour 2026\ncategory: Conference\n---\n\n${text}`;
}

/** Every section of a text as a line: `talk byline "Tides" Ada Brandt, Kofi Adjei`, `closing "Conclusion"`. */
export function sectionsIn(text: string): readonly string[] {
  return sessionOutline(postOf(text)).sections.map((section) =>
    isSession(section)
      ? [
          section.kind,
          section.shape,
          JSON.stringify(section.title),
          section.speakers.map(({ name }) => name).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' ')
      : `${section.kind} ${JSON.stringify(section.heading.text)}`,
  );
}

/** Cuts the markers out of `⟦Ada Brandt⟧`: what is left, and what they say is a speaker's name. */
export function withNames(source: string): { readonly text: string; readonly names: readonly string[] } {
  return {
    text: source.replaceAll(/[⟦⟧]/g, ''),
    names: [...source.matchAll(/⟦([^⟧]*)⟧/g)].map(([, name]) => name ?? ''),
  };
}
