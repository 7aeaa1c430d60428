import { commands, type Disposable, type Event, EventEmitter, type Memento, type TextDocument } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { type PostState, postSource } from '../postSource.ts';
import { currentNode, type SectionNode } from './sectionNodes.ts';

/** What a view shows of the sections of the post that has, or last had, the cursor. */
export interface ShownSections<Node> {
  readonly document: TextDocument | null;
  /** Of the text that the nodes were read from; counts nothing without a document. */
  readonly version: number;
  readonly nodes: readonly Node[];
  /** Key of the entry whose section holds the cursor. */
  readonly current: string | null;
}

export interface SectionSource<Shown> extends Disposable {
  readonly shown: Shown;
  readonly onDidChange: Event<Shown>;
  /** The one thing that a person chooses about what is listed. */
  readonly option: boolean;
  setOption(option: boolean): void;
}

interface Sections<Answer, Shown> {
  readonly request: string;
  /** Under this name the folder remembers the option, and a context key tells it. */
  readonly optionKey: string;
  /** What is to be shown of an answer; the cursor's place in it is found afterwards. */
  readonly shownOf: (state: PostState<Answer>, option: boolean) => Shown;
}

/** Follows the active editor, its text and its cursor. */
export function sectionSource<Answer, Node extends SectionNode<Node>, Shown extends ShownSections<Node>>(
  server: LanguageServer,
  blogs: Blogs,
  memento: Memento,
  { request, optionKey, shownOf }: Sections<Answer, Shown>,
): SectionSource<Shown> {
  const source = postSource<Answer>(server, blogs, request);
  const changes = new EventEmitter<Shown>();
  let option = memento.get(optionKey, false);
  let answer: Answer | null = null;
  const build = (state: PostState<Answer>): Shown => {
    const shown = shownOf(state, option);
    return { ...shown, current: currentIn(shown.nodes, state) };
  };
  let shown = build(source.state);

  const set = (next: Shown): void => {
    shown = next;
    changes.fire(next);
  };
  const show = (state: PostState<Answer>): void => {
    answer = state.answer;
    set(build(state));
  };
  const listener = source.onDidChange((state) => {
    const current = currentIn(shown.nodes, state);
    if (state.answer === null || state.answer !== answer) show(state);
    else if (current !== shown.current) set({ ...shown, current });
  });
  const tellOption = (): void => void commands.executeCommand('setContext', optionKey, option);
  tellOption();
  return {
    get shown() {
      return shown;
    },
    onDidChange: changes.event,
    get option() {
      return option;
    },
    setOption(next) {
      option = next;
      void memento.update(optionKey, option);
      tellOption();
      show(source.state);
    },
    dispose() {
      for (const disposable of [listener, source, changes]) disposable.dispose();
    },
  };
}

function currentIn<Node extends SectionNode<Node>>(
  nodes: readonly Node[],
  { cursor }: PostState<unknown>,
): string | null {
  return cursor === null ? null : (currentNode(nodes, cursor)?.key ?? null);
}
