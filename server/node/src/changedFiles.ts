import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Files that differ from a revision in git, as they are in the working tree: changed, new, renamed; not deleted. */
export type ChangedFiles =
  | {
      readonly kind: 'files';
      readonly uris: readonly string[];
      /** What they were compared with: a revision as people write it. */
      readonly base: string;
      /** Whether that is the last commit, because nobody knows a default branch here. */
      readonly isGuess: boolean;
    }
  /** In words, without full stop. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks git what has changed in the repository around a folder.
 * @param folder as a `file:` URI
 * @param base a revision; `null`: where the default branch and the current one part, else the last commit
 */
export async function changedFiles(folder: string, base: string | null): Promise<ChangedFiles> {
  const cwd = fileURLToPath(folder);
  const git = (...args: readonly string[]): Promise<Answer> => run(cwd, args);
  const top = await git('rev-parse', '--show-cdup');
  if (top.kind === 'missing') return failed('git is not installed, or not on the PATH');
  // outside a working tree, as in `.git` itself, there is nothing to compare
  if (top.kind === 'failed') return failed(`${cwd} lies in no working tree of git`);
  const root = resolve(cwd, top.text.replace(/\r?\n$/, ''));
  const from = base === null ? await baseOf(git) : await commitOf(git, base);
  if (from.kind === 'failed') return from;
  const args = [
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--no-color',
    '--ignore-submodules',
    '--diff-filter=d',
    '--no-relative',
  ];
  const [differing, untracked] = await Promise.all([
    run(root, from.commit === null ? ['ls-files', '-z'] : ['diff', ...args, from.commit, '--']),
    run(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const wrong = [differing, untracked].find((answer) => answer.kind !== 'text');
  if (wrong) return failed(wrong.kind === 'failed' ? wrong.reason : 'git cannot be run');
  const paths = [differing, untracked].flatMap((answer) => (answer.kind === 'text' ? answer.text.split('\0') : []));
  const uris = [...new Set(paths.filter((path) => path !== ''))].map((path) => pathToFileURL(resolve(root, path)).href);
  return { kind: 'files', uris: uris.sort(), base: from.name, isGuess: from.isGuess };
}

/** Whether a word names a commit. */
export async function isRevision(folder: string, word: string): Promise<boolean> {
  const git = (...args: readonly string[]): Promise<Answer> => run(fileURLToPath(folder), args);
  return (await commitOf(git, word)).kind === 'commit';
}

type Git = (...args: readonly string[]) => Promise<Answer>;

type Base =
  | {
      readonly kind: 'commit' /** `null` before the first one. */;
      readonly commit: string | null;
      readonly name: string;
      readonly isGuess: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: string };

async function commitOf(git: Git, name: string): Promise<Base> {
  // what begins with a hyphen would be an option of git's
  const answer = name.startsWith('-') ? null : await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  return answer?.kind === 'text'
    ? { kind: 'commit', commit: answer.text.trim(), name, isGuess: false }
    : failed(`git knows no revision ${name} here; fetch it, or name another`);
}

/** The default branch is that of `origin`, else one that is called like one. */
async function baseOf(git: Git): Promise<Base> {
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  // before the first commit everything is new
  if (head.kind !== 'text') return { kind: 'commit', commit: null, name: 'nothing', isGuess: false };
  const origin = await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  const candidates = [
    ...(origin.kind === 'text' ? [origin.text.trim()] : []),
    'origin/main',
    'origin/master',
    'main',
    'master',
  ];
  for (const name of candidates) {
    if ((await commitOf(git, name)).kind === 'failed') continue;
    const common = await git('merge-base', name, 'HEAD');
    if (common.kind === 'text') return { kind: 'commit', commit: common.text.trim(), name, isGuess: false };
    return failed(`git knows no common commit with ${name}; fetch more of the history, or name a revision`);
  }
  return { kind: 'commit', commit: head.text.trim(), name: 'HEAD', isGuess: true };
}

function failed(reason: string): { readonly kind: 'failed'; readonly reason: string } {
  return { kind: 'failed', reason };
}

type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'missing' };

function run(cwd: string, args: readonly string[]): Promise<Answer> {
  // a repository's own settings may name a program to run as its monitor of files
  const all = ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args];
  return new Promise((answer) => {
    execFile('git', all, { cwd, maxBuffer: mostBytes, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) answer({ kind: 'text', text: stdout });
      else if (error.code === 'ENOENT') answer({ kind: 'missing' });
      else answer({ kind: 'failed', reason: stderr.trim().split('\n')[0] || error.message });
    });
  });
}

/** Of names of files. */
const mostBytes = 64 * 1024 * 1024;
