import type { Heading } from 'markdown-it-kramdown';
import { handWrittenToc } from '../post/handWrittenToc.ts';
import type { PostDocument } from '../post/postDocument.ts';

/** The heading right above the table of contents, whatever it is called; `null` without. */
export function tocHeading(post: PostDocument): Heading | null {
  const list = post.tree.toc?.list ?? handWrittenToc(post)?.list;
  if (!list) return null;
  const heading = post.headings.findLast(({ start }) => start < list.start);
  if (!heading) return null;
  const between = post.text.slice(heading.end, list.start).replace(/\{:[^{}]*\}/g, '');
  return between.trim() === '' ? heading : null;
}

/** Whether a heading says that a table of contents follows. */
export function isTocTitle(text: string): boolean {
  return /^\W*(?:table of contents?|contents?|toc|inhoud(?:sopgave|stafel)?|inhalt(?:sverzeichnis)?|sommaire|table des mati[eè]res)\W*$/i.test(
    text,
  );
}
