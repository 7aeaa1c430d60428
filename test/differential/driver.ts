import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What kramdown or our parser makes of one text: what both must agree on. */
export interface Facts {
  readonly html: string;
  readonly headings: readonly HeadingFact[];
  /** Whether the text has a table of contents. */
  readonly toc: boolean;
  /** What a table of contents lists, or would list. */
  readonly tocEntries: readonly TocFact[];
  readonly links: readonly LinkFact[];
  readonly images: readonly ImageFact[];
  /** One line a block, indented by its depth. */
  readonly blocks: readonly string[];
  readonly warnings: readonly string[];
}

export interface HeadingFact {
  readonly level: number;
  readonly text: string;
  readonly id: string | null;
  readonly inToc: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TocFact {
  readonly id: string;
  readonly children: readonly TocFact[];
}

export interface LinkFact {
  readonly kind: 'markdown' | 'html';
  readonly destination: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ImageFact {
  readonly kind: 'markdown' | 'html';
  readonly source: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text, and the `kramdown:` section of the site's `_config.yml` it is read with. */
export interface Request {
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** kramdown itself dies of some texts: an attribute list definition that refers to itself overflows its stack. */
export interface Failure {
  readonly error: string;
}

export interface Kramdown {
  ask(requests: readonly Request[]): Promise<readonly (Facts | Failure)[]>;
  close(): void;
}

/** Why kramdown cannot be asked on this machine, or `null` if it can. */
export function whyNoKramdown(): string | null {
  const { error, status } = spawnSync('ruby', ['-e', 'require "kramdown"; require "kramdown-parser-gfm"'], {
    stdio: 'ignore',
  });
  if (error) return 'Ruby is not installed';
  return status === 0 ? null : 'the Ruby gems kramdown and kramdown-parser-gfm are not installed';
}

/** Starts Ruby's kramdown once; requests are answered in order. */
export function startKramdown(): Kramdown {
  const program = fileURLToPath(new URL('kramdown.rb', import.meta.url));
  const ruby = spawn('ruby', [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const waiting: { resolve(line: string): void; reject(reason: Error): void }[] = [];
  let greeted = false;
  createInterface({ input: ruby.stdout }).on('line', (line) => {
    if (greeted) waiting.shift()?.resolve(line);
    greeted = true;
  });
  ruby.on('exit', (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`kramdown ended (${code})`));
  });
  return {
    async ask(requests) {
      const line = await new Promise<string>((resolve, reject) => {
        waiting.push({ resolve, reject });
        ruby.stdin.write(`${JSON.stringify(requests)}\n`);
      });
      return JSON.parse(line);
    },
    close: () => end(ruby),
  };
}

function end(ruby: ChildProcess): void {
  ruby.stdin?.end();
}
