import { type TableOfContents, tableOfContentsRequest } from '@lectern/core/protocol/tableOfContents.ts';
import { type Disposable, type Event, EventEmitter, type TextDocument } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { type PostState, postSource } from '../postSource.ts';
import { currentNode } from '../sectionNodes.ts';
import { notice, type TocNode, tocNodes } from './tocModel.ts';

/** The table of contents of the post that has, or last had, the cursor. */
export interface Toc {
  /** `noPost`: nothing to read. `unknown`: no answer from the server, as when it stopped. */
  readonly kind: 'noPost' | 'unknown' | 'known';
  readonly document: TextDocument | null;
  /** Who makes the table of contents; `none` also where nothing is known. */
  readonly made: TableOfContents['kind'];
  readonly nodes: readonly TocNode[];
  /** Key of the entry whose section holds the cursor. */
  readonly current: string | null;
  readonly notice: string | undefined;
}

export interface TocSource extends Disposable {
  readonly toc: Toc;
  readonly onDidChange: Event<Toc>;
  /** Whether headings that the table of contents leaves out stand among its entries. */
  readonly showsHidden: boolean;
  showHidden(shown: boolean): void;
}

const noPost: Toc = {
  kind: 'noPost',
  document: null,
  made: 'none',
  nodes: [],
  current: null,
  notice: undefined,
};

/** Follows the active editor, its text and its cursor. */
export function tocSource(server: LanguageServer, blogs: Blogs, showsHidden = false): TocSource {
  const source = postSource<TableOfContents>(server, blogs, tableOfContentsRequest);
  const changes = new EventEmitter<Toc>();
  let toc = noPost;
  let withHidden = showsHidden;
  let shown: TableOfContents | null = null;

  const set = (next: Toc): void => {
    toc = next;
    changes.fire(toc);
  };
  const show = (state: PostState<TableOfContents>): void => {
    shown = state.answer;
    set(tocOf(state, withHidden));
  };
  const update = (state: PostState<TableOfContents>): void => {
    const current = currentIn(toc.nodes, state);
    if (state.answer === null || state.answer !== shown) show(state);
    else if (current !== toc.current) set({ ...toc, current });
  };
  const listener = source.onDidChange(update);
  return {
    get toc() {
      return toc;
    },
    onDidChange: changes.event,
    get showsHidden() {
      return withHidden;
    },
    showHidden(hidden) {
      withHidden = hidden;
      show(source.state);
    },
    dispose() {
      for (const disposable of [listener, source, changes]) disposable.dispose();
    },
  };
}

function tocOf(state: PostState<TableOfContents>, withHidden: boolean): Toc {
  const { kind, document, answer } = state;
  if (kind === 'noPost') return document === null ? noPost : notAPost(document);
  if (answer === null) return { ...noPost, kind: 'unknown', document };
  const nodes = tocNodes({ entries: withHidden ? answer.headings : answer.entries });
  return { kind, document, made: answer.kind, nodes, current: currentIn(nodes, state), notice: notice(answer) };
}

/** As VS Code's outline does, the view speaks of the file in front. */
function notAPost({ uri }: TextDocument): Toc {
  const name = uri.path.split('/').at(-1) ?? '';
  return { ...noPost, notice: `${name} is no post, so it has no table of contents.` };
}

function currentIn(nodes: readonly TocNode[], { cursor }: PostState<TableOfContents>): string | null {
  return cursor === null ? null : (currentNode(nodes, cursor)?.key ?? null);
}
