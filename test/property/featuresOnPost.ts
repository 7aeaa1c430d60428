import { checklistEntries } from '@lectern/core/features/checklistEntries.ts';
import { codeActions, fixAllKind } from '@lectern/core/features/codeActions.ts';
import { codeLenses } from '@lectern/core/features/codeLens.ts';
import { diagnostics } from '@lectern/core/features/diagnostics.ts';
import { documentLinks } from '@lectern/core/features/documentLinks.ts';
import { documentSymbols, foldingRanges } from '@lectern/core/features/sections.ts';
import { noAnswers } from '@lectern/core/web/linkAnswer.ts';
import { findingsIn, openPost } from './rulesOnPost.ts';

/** What an editor shows of a whole post, once its rules have run. */
export function shower(text: string): () => void {
  const { post, site } = openPost(text);
  const findings = findingsIn(post, site);
  const options = {
    ruleUrl: null,
    only: [fixAllKind],
    uri: post.uri,
    showCommand: null,
    documentChanges: true,
    fileOf: () => post,
  };
  return () => {
    diagnostics(post, findings, options);
    checklistEntries({ post, site, findings, answers: noAnswers });
    codeActions(post, findings, post.body, options);
    codeLenses(post, null);
    documentLinks(post);
    documentSymbols(post);
    foldingRanges(post);
  };
}
