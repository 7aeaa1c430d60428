import { type TableOfContents, tableOfContentsRequest } from '@lectern/core/protocol/tableOfContents.ts';
import type { Memento } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import type { LanguageServer } from '../../languageClient.ts';
import type { PostState } from '../postSource.ts';
import { type SectionSource, type ShownSections, sectionSource } from '../sections/sectionSource.ts';
import { notice, type TocNode, tocNodes } from './tocModel.ts';

/** The table of contents of the post that has, or last had, the cursor. */
export interface Toc extends ShownSections<TocNode> {
  /** `noPost`: nothing to read. `unknown`: no answer from the server, as when it stopped. */
  readonly kind: 'noPost' | 'unknown' | 'known';
  /** Who makes the table of contents; `none` also where nothing is known. */
  readonly made: TableOfContents['kind'];
  readonly notice: string | undefined;
}

/** Its option: whether headings that the table of contents leaves out stand among its entries. */
export type TocSource = SectionSource<Toc>;

export function tocSource(server: LanguageServer, blogs: Blogs, memento: Memento): TocSource {
  return sectionSource<TableOfContents, TocNode, Toc>(server, blogs, memento, {
    request: tableOfContentsRequest,
    optionKey: 'lectern.tableOfContents.showsHidden',
    shownOf: tocOf,
  });
}

const noPost: Toc = {
  kind: 'noPost',
  document: null,
  version: 0,
  made: 'none',
  nodes: [],
  current: null,
  notice: undefined,
};

function tocOf(state: PostState<TableOfContents>, withHidden: boolean): Toc {
  if (state.kind !== 'known') return withoutToc(state);
  const { kind, document, version, answer } = state;
  const nodes = tocNodes({ entries: withHidden ? answer.headings : answer.entries });
  return { kind, document, version, made: answer.kind, nodes, current: null, notice: notice(answer) };
}

/** As VS Code's outline does, the view speaks of the file in front. */
function withoutToc({ kind, document }: PostState<TableOfContents>): Toc {
  if (document === null) return { ...noPost, kind };
  const { uri, version } = document;
  if (kind !== 'noPost') return { ...noPost, kind, document, version };
  const name = uri.path.split('/').at(-1) ?? '';
  return { ...noPost, notice: `${name} is no post, so it has no table of contents.` };
}
