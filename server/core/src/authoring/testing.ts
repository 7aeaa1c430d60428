import type { PostDocument } from '../post/postDocument.ts';
import { postWith } from '../rules/testing.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { applyEdits, type FileChange } from '../text/change.ts';

/** An empty report in a blog whose settings have session cards, by kind. */
export function reportWithCards(cards: Readonly<Record<string, string>>): {
  readonly post: PostDocument;
  readonly site: SiteIndex;
} {
  const files = { '.lectern.yml': JSON.stringify({ cards }) };
  return postWith('---\nlayout: post\ncategory: Conference\ntitle: x\n---\n\n', { files });
}

/** A text after a change of its file. */
export function applied(text: string, change: FileChange | null | undefined): string {
  return change?.kind === 'edit' ? applyEdits(text, change.edits) : text;
}
