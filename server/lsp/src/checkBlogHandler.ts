import {
  type BlogCheck,
  type BlogCheckParams,
  blogCheckRequest,
  type CheckedFile,
} from '@lectern/core/protocol/wholeBlog.ts';
import { type CancellationToken, ProgressType } from 'vscode-languageserver';
import { checkFile, checkOtherFiles, filesToCheck, withNewFiles } from './checkBlog.ts';
import type { Session } from './session.ts';
import { workDone } from './workDone.ts';

/** Checks the whole blog where the editor's user wants it, file by file, so that what is typed meanwhile comes first. */
export function answerBlogCheck(session: Session): void {
  const { connection, guard, sites } = session;
  connection.onRequest(blogCheckRequest, (params: BlogCheckParams, token) =>
    guard<BlogCheck | null>('whole blog', null, async () => {
      const blog = await sites.blogOf(params.textDocument.uri);
      if (!blog) return null;
      const { markdown } = blog.site.config;
      // another engine reads Markdown otherwise: nothing that is said here would hold
      if (markdown !== 'kramdown') return { engine: markdown, total: 0, checked: 0, files: [] };
      const uris = params.files ?? filesToCheck(await withNewFiles(session, blog));
      const results = portions(session, params.partialResultToken);
      const progress = workDone(connection, params.workDoneToken, 'Checking the whole blog');
      let checked = 0;
      try {
        for (const uri of uris) {
          if (await isCancelled(token)) break;
          // single files may be of several blogs
          const home = params.files ? await sites.blogOf(uri) : sites.latest(blog);
          results.add(home && (await checkFile(session, home, uri)));
          progress.report(++checked, uris.length);
        }
        if (params.files === undefined && checked === uris.length)
          for (const file of checkOtherFiles(session, sites.latest(blog))) results.add(file);
      } finally {
        progress.end();
      }
      return { engine: markdown, total: uris.length, checked, files: results.rest() };
    }),
  );
}

/** Lets the messages in that have come meanwhile. */
function isCancelled(token: CancellationToken): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(token.isCancellationRequested), 0));
}

interface Portions {
  add(file: CheckedFile | null): void;
  /** What was not sent before. */
  rest(): readonly CheckedFile[];
}

const filesInPortion = 20;
const portionType = new ProgressType<readonly CheckedFile[]>();

/** Sends results in portions to an editor that gave a token for them; keeps them otherwise. */
function portions({ connection }: Session, token: string | number | undefined): Portions {
  let kept: CheckedFile[] = [];
  const take = (): readonly CheckedFile[] => {
    const taken = kept;
    kept = [];
    return taken;
  };
  return {
    add(file) {
      if (file) kept.push(file);
      if (token !== undefined && kept.length >= filesInPortion)
        void connection.sendProgress(portionType, token, take());
    },
    rest: take,
  };
}
