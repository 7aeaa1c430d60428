import {
  type BlogCheck,
  type BlogCheckParams,
  blogCheckRequest,
  type CheckedFile,
} from '@lectern/core/protocol/wholeBlog.ts';
import { commands, type Disposable, Uri, window } from 'vscode';
import type { Blogs } from '../../blogs/blogs.ts';
import { askFollowing, type Following, withProgress } from '../../followRequest.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { type BlogProblems, blogProblems } from '../../wholeBlog/blogProblems.ts';
import { type Counts, summaryOf } from '../../wholeBlog/summary.ts';
import { askForOutput } from '../askForOutput.ts';
import { blogAt } from './blogAt.ts';
import { tellNoBlog } from './tellNoBlog.ts';

const failed = 'The blog was not checked';

export interface WholeBlog extends Disposable {
  /** Checks a blog and shows its problems; `null` where that was not possible, which the user has been told. */
  check(file: Uri, following: Following): Promise<Counts | null>;
}

/** `Lectern: Check Whole Blog` and `Lectern: Clear Whole Blog Check`: the problems of files that nobody has open. */
export function wholeBlog(server: LanguageServer, blogs: Blogs): WholeBlog {
  const problems = blogProblems(server);
  const showClear = (isShown: boolean): void =>
    void commands.executeCommand('setContext', 'lectern.wholeBlogChecked', isShown);
  let isRunning = false;
  const run = async (): Promise<void> => {
    const file = await blogAt(blogs, null, 'Check Whole Blog');
    if (file === 'none') void tellNoBlog(failed);
    if (!(file instanceof Uri)) return;
    const counts = await withProgress('Checking the whole blog', (following) =>
      check(server, problems, file, blogs.rootOf(file) ?? '', following),
    );
    if (counts === null) return;
    showClear(problems.hasChecked);
    void tell(counts);
  };
  const registered = [
    commands.registerCommand('lectern.checkWholeBlog', async () => {
      if (isRunning) {
        void window.showInformationMessage('The whole blog is being checked already');
        return;
      }
      isRunning = true;
      await run().finally(() => {
        isRunning = false;
      });
    }),
    commands.registerCommand('lectern.clearWholeBlogCheck', () => {
      problems.clear();
      showClear(false);
    }),
  ];
  return {
    check: (file, following) => check(server, problems, file, blogs.rootOf(file) ?? '', following),
    dispose: () => {
      for (const disposable of [problems, ...registered]) disposable.dispose();
    },
  };
}

async function check(
  server: LanguageServer,
  problems: BlogProblems,
  file: Uri,
  root: string,
  following: Following,
): Promise<Counts | null> {
  const run = problems.begin(root);
  const found: CheckedFile[] = [];
  const shown: Promise<void>[] = [];
  const receive = (files: readonly CheckedFile[]): void => {
    found.push(...files);
    shown.push(run.show(files));
  };
  const portions = server.portions(receive);
  const params: BlogCheckParams = { textDocument: { uri: file.toString() }, partialResultToken: portions.token };
  const answer = await askFollowing<BlogCheck>(server, blogCheckRequest, params, following);
  portions.dispose();
  if (answer === null) {
    void askForOutput(`${failed}: the language server did not answer`);
    return null;
  }
  if (answer.engine !== 'kramdown') {
    void window.showWarningMessage(`${failed}: its Markdown is made by ${answer.engine}, not kramdown`);
    return null;
  }
  receive(answer.files);
  await Promise.all(shown);
  if (answer.checked === answer.total) run.complete();
  return countsOf(answer, found);
}

/** VS Code leaves hints out of its list of problems. */
const hint = 4;

function countsOf({ checked, total }: BlogCheck, files: readonly CheckedFile[]): Counts {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const hints = all.filter(({ severity }) => severity === hint).length;
  const faulty = files.filter(({ diagnostics }) => diagnostics.length > 0).length;
  return { checked, total, faulty, problems: all.length - hints, hints };
}

async function tell(counts: Counts): Promise<void> {
  const show = 'Show Problems';
  const buttons = counts.problems > 0 ? [show] : [];
  if ((await window.showInformationMessage(summaryOf(counts), ...buttons)) === show)
    await commands.executeCommand('workbench.actions.view.problems');
}
