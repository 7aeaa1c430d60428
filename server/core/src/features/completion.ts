import type { CompletionItem } from 'vscode-languageserver-types';
import type { PostDocument } from '../post/postDocument.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { completeAttributeList } from './completeAttributeList.ts';
import { completeFrontMatter } from './completeFrontMatter.ts';
import { completeSessionCard } from './completeSessionCard.ts';

export interface CompletionOptions {
  /** Whether the editor can insert snippets. */
  readonly snippets: boolean;
  /** Whether a typed trigger character asked, not the author. */
  readonly triggered: boolean;
}

/** Characters after which a list's next item or an attribute may follow. */
export const completionTriggers: readonly string[] = ['[', ',', ' ', '-', ':', '"', "'"];

export function completion(
  post: PostDocument,
  site: SiteIndex | null,
  offset: number,
  options: CompletionOptions,
): CompletionItem[] {
  const attributes = completeAttributeList(post, offset);
  if (attributes !== null || site === null || (post.kind !== 'post' && post.kind !== 'draft')) return attributes ?? [];
  const frontMatter = completeFrontMatter(post, site, offset);
  if (frontMatter !== null) return frontMatter;
  return options.snippets && !options.triggered ? completeSessionCard(post, site, offset) : [];
}
