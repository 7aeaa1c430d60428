import { type Checklist, checklistRequest } from '@lectern/core/protocol/checklist.ts';
import {
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  type Memento,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { type PostState, postSource } from '../postSource.ts';
import { type ChecklistNode, checklistNodes, movedTicks, type Ticks } from './checklistModel.ts';

/** The checklist of the post that has, or last had, the cursor. */
export interface ShownChecklist {
  readonly kind: 'noPost' | 'unknown' | 'known';
  readonly document: TextDocument | null;
  readonly nodes: readonly ChecklistNode[];
}

export interface ChecklistSource extends Disposable {
  readonly checklist: ShownChecklist;
  readonly onDidChange: Event<ShownChecklist>;
  /** Keeps what a person says of a point, for this post in this folder. */
  tick(id: string, isTicked: boolean): void;
  /** Asks the server again, soon. */
  refresh(): void;
}

const nothing: ShownChecklist = { kind: 'noPost', document: null, nodes: [] };
const ticksKey = 'lectern.checklist.ticks';

export function checklistSource(server: LanguageServer, blogs: Blogs, memento: Memento): ChecklistSource {
  const source = postSource<Checklist>(server, blogs, checklistRequest);
  const changes = new EventEmitter<ShownChecklist>();
  let checklist = nothing;
  let answer: Checklist | null = null;

  const ticks = (): Ticks => memento.get<Ticks>(ticksKey, {});
  const show = (state: PostState<Checklist>): void => {
    answer = state.answer;
    checklist = shownOf(state, ticks());
    changes.fire(checklist);
  };
  const listeners = [
    // the cursor alone changes nothing here
    source.onDidChange((state) => {
      if (state.answer === null || state.answer !== answer || state.document !== checklist.document) show(state);
    }),
    // a picture that is there now, or an author: not the post has changed, but what is found in it
    languages.onDidChangeDiagnostics(({ uris }) => {
      const { document } = checklist;
      if (document !== null && uris.some((uri) => uri.toString() === document.uri.toString())) source.refresh();
    }),
    // a draft that is published gets another name
    workspace.onDidRenameFiles(({ files }) => {
      const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
      void memento.update(ticksKey, movedTicks(ticks(), moves));
      show(source.state);
    }),
  ];
  return {
    get checklist() {
      return checklist;
    },
    onDidChange: changes.event,
    tick(id, isTicked) {
      const { document } = checklist;
      if (document === null) return;
      const uri = document.uri.toString();
      const others = (ticks()[uri] ?? []).filter((each) => each !== id);
      const { [uri]: _, ...rest } = ticks();
      const own = isTicked ? [...others, id] : others;
      void memento.update(ticksKey, own.length === 0 ? rest : { ...rest, [uri]: own });
      show(source.state);
    },
    refresh: () => source.refresh(),
    dispose() {
      for (const disposable of [...listeners, source, changes]) disposable.dispose();
    },
  };
}

function shownOf({ kind, document, answer }: PostState<Checklist>, ticks: Ticks): ShownChecklist {
  if (kind !== 'known') return { ...nothing, kind, document: kind === 'unknown' ? document : null };
  const byHand = new Set(ticks[document.uri.toString()] ?? []);
  return { kind, document, nodes: checklistNodes(answer, byHand) };
}
