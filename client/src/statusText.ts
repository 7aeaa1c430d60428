import type { Failure } from '@lectern/core/protocol/lifecycle.ts';
import type { ServerState } from './languageClient.ts';

export interface Facts {
  readonly server: ServerState;
  /** Whether Jekyll converts the file. */
  readonly post: boolean;
  /** URI of the blog's root. */
  readonly root: string | null;
  readonly title: string | null;
  /** The blog's Markdown engine; `null` as long as the server has not named it. */
  readonly engine: string | null;
  /** URI of the blog's configuration where it cannot be read; `null` also as long as the server has not told. */
  readonly brokenConfig: string | null;
  /** The last one since the server started. */
  readonly failure: Failure | null;
}

export interface Status {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'Information' | 'Warning' | 'Error';
  readonly command: {
    readonly title: string;
    readonly command: string;
    /** The command's only argument. */
    readonly uri?: string;
  } | null;
}

const showOutput = { title: 'Show Output', command: 'lectern.showOutput' };
const houseRules = { title: 'House Rules', command: 'lectern.showHouseRules' };
const restart = { title: 'Restart', command: 'lectern.restartServer' };

/** What the status entry says. A failure comes first: it must never look like "all clear". */
export function statusOf({ server, failure, brokenConfig, ...file }: Facts): Status {
  if (server === 'stopped') {
    const detail = 'The language server stopped: this file is not being checked';
    return { text: 'Lectern stopped', detail, severity: 'Error', command: restart };
  }
  if (failure !== null) {
    const detail = `${failure.feature} failed; what it said last still stands (${failure.message})`;
    return { text: 'Lectern: a part failed', detail, severity: 'Warning', command: showOutput };
  }
  if (brokenConfig !== null) {
    const name = brokenConfig.slice(brokenConfig.lastIndexOf('/') + 1);
    const command = { title: 'Open It', command: 'vscode.open', uri: brokenConfig };
    return { text: `Lectern: ${name} is broken`, detail: 'The site is not built', severity: 'Error', command };
  }
  const command = file.root !== null && isRead(file) ? houseRules : null;
  return { text: 'Lectern', detail: readAs(file), severity: 'Information', command };
}

function isRead({ engine }: Pick<Facts, 'engine'>): boolean {
  return engine === null || engine === 'kramdown';
}

function readAs({ post, root, title, engine }: Omit<Facts, 'server' | 'failure' | 'brokenConfig'>): string {
  const name = title ?? decodeURIComponent(root?.split('/').at(-1) ?? '');
  if (!isRead({ engine })) return `${name} uses ${engine}, not kramdown: nothing is checked`;
  if (post) return name === '' ? 'Reads this file as kramdown does' : `Post of ${name}`;
  return root === null
    ? 'No blog: no folder above this file has a _config.yml'
    : `In ${name}, but no post: it has no front matter`;
}
