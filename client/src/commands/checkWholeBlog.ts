import { type BlogCheck, type BlogCheckParams, blogCheckRequest, type CheckedFile } from '@lectern/core/protocol.ts';
import { commands, Disposable, Uri, window } from 'vscode';
import { askWithProgress } from '../askWithProgress.ts';
import type { Blogs } from '../blogs/blogs.ts';
import type { LanguageServer } from '../languageClient.ts';
import { type BlogProblems, blogProblems } from '../wholeBlog/blogProblems.ts';
import { type Counts, summaryOf } from '../wholeBlog/summary.ts';
import { askForOutput } from './askForOutput.ts';
import { blogAt } from './blogAt.ts';

const title = 'Check Whole Blog';
const failed = 'The blog was not checked';

/** `Lectern: Check Whole Blog` and `Lectern: Clear Whole Blog Check`: the problems of files that nobody has open. */
export function wholeBlogCommands(server: LanguageServer, blogs: Blogs): Disposable {
  const problems = blogProblems(server);
  let isRunning = false;
  const showClear = (isShown: boolean): void =>
    void commands.executeCommand('setContext', 'lectern.wholeBlogChecked', isShown);
  return Disposable.from(
    problems,
    commands.registerCommand('lectern.checkWholeBlog', async (): Promise<Counts | null> => {
      if (isRunning) {
        void window.showInformationMessage('The whole blog is being checked already');
        return null;
      }
      isRunning = true;
      try {
        const counts = await check(server, blogs, problems);
        if (counts === null) return null;
        showClear(true);
        void tell(counts);
        return counts;
      } finally {
        isRunning = false;
      }
    }),
    commands.registerCommand('lectern.clearWholeBlogCheck', () => {
      problems.clear();
      showClear(false);
    }),
  );
}

async function check(server: LanguageServer, blogs: Blogs, problems: BlogProblems): Promise<Counts | null> {
  const file = await blogAt(blogs, null, title);
  if (file === 'none') void window.showWarningMessage(`${failed}: there is no Jekyll blog here (no _config.yml)`);
  if (!(file instanceof Uri)) return null;
  const found: CheckedFile[] = [];
  const shown: Promise<void>[] = [];
  const receive = (files: readonly CheckedFile[]): void => {
    found.push(...files);
    shown.push(problems.show(files));
  };
  const portions = server.portions(receive);
  const params: BlogCheckParams = { textDocument: { uri: file.toString() }, partialResultToken: portions.token };
  const answer = await askWithProgress<BlogCheck>(server, 'Checking the whole blog', blogCheckRequest, params);
  portions.dispose();
  if (answer === null) {
    void askForOutput(`${failed}: the language server did not answer`);
    return null;
  }
  if (answer.engine !== 'kramdown') {
    const { engine } = answer;
    void window.showWarningMessage(`${failed}: its Markdown is made by ${engine}, not kramdown`);
    return null;
  }
  receive(answer.files);
  await Promise.all(shown);
  if (answer.checked === answer.total) problems.keepOnly(new Set(found.map(({ uri }) => Uri.parse(uri).toString())));
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
