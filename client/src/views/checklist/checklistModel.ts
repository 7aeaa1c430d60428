import type { Checklist, ChecklistEntry, ChecklistProblem } from '@lectern/core/protocol/checklist.ts';
import { checklistSummary } from '@lectern/core/protocol/checklistSummary.ts';

/** A point of the checklist, with what the person in front of it has ticked. */
export interface ChecklistNode {
  readonly id: string;
  readonly entry: ChecklistEntry;
  readonly state: 'ticked' | 'failed' | 'judge' | 'tickedByHand';
}

/** What the view is made of: points, and below those that fail what speaks against them. */
export type ChecklistElement =
  | { readonly kind: 'item'; readonly node: ChecklistNode }
  | {
      readonly kind: 'problem';
      readonly node: ChecklistNode;
      readonly problem: ChecklistProblem;
      /** Among those of its point. */
      readonly index: number;
    };

/** @param byHand ids of points that a person has ticked; a tick counts only where nothing else decides */
export function checklistNodes({ items }: Checklist, byHand: ReadonlySet<string>): readonly ChecklistNode[] {
  return items.map((entry) => ({
    id: entry.id,
    entry,
    state: entry.state === 'judge' && byHand.has(entry.id) ? 'tickedByHand' : entry.state,
  }));
}

function isDone({ state }: ChecklistNode): boolean {
  return state === 'ticked' || state === 'tickedByHand';
}

/** `5/8`: how many of all are done. */
export function countOf(nodes: readonly ChecklistNode[]): string {
  return `${nodes.filter(isDone).length}/${nodes.length}`;
}

export function summary(nodes: readonly ChecklistNode[]): string {
  return checklistSummary(nodes.map(({ state, entry }) => (state === 'judge' && entry.asksWeb ? 'web' : state)));
}

/** What stands behind a point's title, in a narrow view: why a box is empty is told in full by `spokenItem`. */
export function descriptionOf(node: ChecklistNode): string {
  const { entry, state } = node;
  return described(node, state === 'judge' && !entry.asksWeb ? 'to judge' : entry.note);
}

function described({ entry, state }: ChecklistNode, note: string | null): string {
  const problems = entry.problems.length;
  const parts = [
    ...(problems > 0 ? [`${problems} ${problems === 1 ? 'problem' : 'problems'}`] : []),
    ...(note !== null && state !== 'tickedByHand' ? [note] : []),
    ...(state === 'tickedByHand' ? ['ticked by you'] : []),
    ...(entry.level === 'recommended' ? ['recommended'] : []),
  ];
  return parts.join(' · ');
}

/** What a pointer that rests on a point's box shows. */
export function boxHint({ entry, state }: ChecklistNode): string {
  if (state === 'tickedByHand') return 'Ticked by you';
  const note = entry.note === null ? '' : `${entry.note}: `;
  return `${note}${entry.asksWeb ? 'ask the web by the globe, or ' : ''}tick it once you have looked`;
}

/** What a pointer shows, and a screen reader says: `Fails: One sentence per line, 3 problems`. */
export function spokenItem(node: ChecklistNode): string {
  const description = described(node, node.entry.note);
  return `${spokenStates[node.state]}: ${node.entry.title}${description === '' ? '' : `, ${description}`}`;
}

const spokenStates: Readonly<Record<ChecklistNode['state'], string>> = {
  ticked: 'Holds',
  tickedByHand: 'Holds',
  failed: 'Fails',
  judge: 'To judge',
};

/** Which actions fit: words that `when` clauses look for. */
export function contextOfItem({ entry, state }: ChecklistNode): string {
  if (state === 'failed') return entry.problems.some(({ fixable }) => fixable) ? 'failed.fixable' : 'failed';
  return entry.asksWeb && state === 'judge' ? 'judge.web' : state;
}

/** Ids of points that a person has ticked, by URI of the post. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

/** Ticks stay with the post that is renamed or moved, also with a folder that it lies in. URIs. */
export function movedTicks(ticks: Ticks, moves: readonly { readonly from: string; readonly to: string }[]): Ticks {
  const moved = moves.flatMap(({ from, to }) =>
    Object.keys(ticks)
      .filter((uri) => uri === from || uri.startsWith(`${from}/`))
      .map((uri) => ({ uri, to: to + uri.slice(from.length) })),
  );
  const gone = new Set(moved.map(({ uri }) => uri));
  return Object.fromEntries([
    ...Object.entries(ticks).filter(([uri]) => !gone.has(uri)),
    ...moved.map(({ uri, to }) => [to, ticks[uri] ?? []] as const),
  ]);
}

export function problemsOf(node: ChecklistNode): readonly ChecklistElement[] {
  return node.entry.problems.map((problem, index) => ({ kind: 'problem', node, problem, index }));
}
