import type { Range } from 'vscode-languageserver-types';
import { type ChecklistItem, checklist } from '../checklist/checklist.ts';
import { asksWeb } from '../checklist/items.ts';
import type { PostDocument } from '../post/postDocument.ts';
import type { Checklist, ChecklistEntry } from '../protocol/checklist.ts';
import type { PostEdit } from '../protocol/postEdit.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { asLabel } from '../rules/wording.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { LinkAnswers } from '../web/linkAnswer.ts';
import { combinedChanges } from './combinedChanges.ts';
import { wireEdits } from './wireEdits.ts';

/** A post with what the rules find in it. */
export interface Inspected {
  readonly post: PostDocument;
  readonly site: SiteIndex;
  readonly findings: readonly Finding[];
  /** What the web said of links. */
  readonly answers: LinkAnswers;
}

/** The checklist as an editor shows it; `null` for a page. */
export function checklistEntries(inspected: Inspected): Checklist | null {
  const { post } = inspected;
  if (post.kind !== 'post' && post.kind !== 'draft') return null;
  const items = itemsOf(inspected).flatMap(({ findings, state, ...item }): ChecklistEntry[] => {
    if (state === 'off') return [];
    const problems = findings.map((finding) => ({
      message: asLabel(finding.message),
      severity: finding.severity,
      range: post.lines.rangeOf(finding.span),
      fixable: fixOf(post, finding) !== null,
    }));
    return [{ ...item, state, asksWeb: asksWeb(item.id), problems }];
  });
  return { items };
}

/** The safe fixes of an item's problems, as one step; of the problem at `range`, if that is given. */
export function itemFixes(inspected: Inspected, id: string, range: Range | null): PostEdit {
  const { post } = inspected;
  const findings = itemsOf(inspected).find((item) => item.id === id)?.findings ?? [];
  const meant = range ? findings.filter(({ span }) => isSame(post.lines.rangeOf(span), range)) : findings;
  const fixes = meant.flatMap((finding) => fixOf(post, finding) ?? []);
  const edits = combinedChanges(fixes).flatMap((change) => (change.kind === 'edit' ? change.edits : []));
  if (edits.length === 0) return { reason: 'Nothing of this can be fixed without a choice' };
  return { edits: wireEdits(post, edits) };
}

function itemsOf({ post, site, findings, answers }: Inspected): readonly ChecklistItem[] {
  return checklist(post, site, findings, { answers });
}

/** What may be applied unasked: several safe fixes leave a choice, and other files are not in sight. */
function fixOf({ uri }: PostDocument, { fixes }: Finding): Fix | null {
  const [fix, second] = fixes.filter(({ safe }) => safe);
  return fix && !second && fix.changes.every((change) => change.kind === 'edit' && change.uri === uri) ? fix : null;
}

function isSame(a: Range, b: Range): boolean {
  return [a.start, a.end].every((at, index) => {
    const other = index === 0 ? b.start : b.end;
    return at.line === other.line && at.character === other.character;
  });
}
