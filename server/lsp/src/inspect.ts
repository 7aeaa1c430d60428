import type { ReadFile } from '@lectern/core/features/diagnostics.ts';
import { type Attempt, failureFinding } from '@lectern/core/rules/attempt.ts';
import type { Finding, SiteFinding } from '@lectern/core/rules/rule.ts';
import type { runRules, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { decode } from '@lectern/core/site/paths.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import type { Guard } from './guard.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Posts } from './posts.ts';
import type { Blog, SiteStore } from './siteStore.ts';
import type { WebAnswers } from './webAnswers.ts';

/** What was found in one version of an open file, with one state of its blog. */
export interface Inspection {
  readonly file: ReadFile;
  readonly findings: readonly Finding[];
  readonly blog: Blog | null;
  /** Differs from that of any other inspection whose findings may differ. */
  readonly resultId: string;
}

export interface Rules {
  readonly runRules: typeof runRules;
  readonly runSiteRules: typeof runSiteRules;
}

export interface Inspector {
  /**
   * `null` for a file that is not open, or that Lectern does not read. A rule that fails is a finding of its own; where
   * all fails, the last findings stand beside one that says so.
   */
  inspect(uri: string): Promise<Inspection | null>;
  forget(uri: string): void;
}

export interface InspectorOptions {
  readonly openFiles: OpenFiles;
  readonly posts: Posts;
  readonly sites: SiteStore;
  readonly webAnswers: WebAnswers;
  readonly rules: Rules;
  readonly guard: Guard;
  /** Of this run of the server: an editor may hold result ids of the one before. */
  readonly run: string;
}

export function createInspector({
  openFiles,
  posts,
  sites,
  webAnswers,
  rules,
  guard,
  run,
}: InspectorOptions): Inspector {
  const last = new Map<string, Inspection>();

  const remember = (uri: string, resultId: string, make: () => Omit<Inspection, 'resultId'>): Inspection => {
    const known = last.get(uri);
    if (known?.resultId === resultId) return known;
    const inspection = { ...make(), resultId };
    last.set(uri, inspection);
    return inspection;
  };
  const inspectPost = async (uri: string): Promise<Inspection | null> => {
    const open = await posts.get(uri);
    if (!open) return null;
    const { post, site, blog } = open;
    const { answers, revision } = webAnswers.of(uri);
    return remember(uri, `${idOf(post.version, blog)}/${revision}`, () => {
      const { attempt, failures } = ruleByRule(guard);
      const findings = rules.runRules(post, site, {}, attempt, answers);
      return { file: post, findings: [...failures, ...findings], blog };
    });
  };
  const inspectOther = async (uri: string): Promise<Inspection | null> => {
    const blog = await sites.blogOf(uri);
    const document = openFiles.get(uri);
    if (!blog || !document) return null;
    const isHere = (finding: SiteFinding): boolean => decode(finding.uri) === decode(uri);
    return remember(uri, idOf(document.version, blog), () => {
      const { attempt, failures } = ruleByRule(guard);
      const findings = rules.runSiteRules(blog.site, {}, attempt).filter(isHere);
      return { file: { lines: lineIndex(document.getText()) }, findings: [...failures, ...findings], blog };
    });
  };
  const failed = (uri: string): Inspection => {
    const before = last.get(uri);
    return {
      file: before?.file ?? { lines: lineIndex(openFiles.get(uri)?.getText() ?? '') },
      // fixes were made for another text
      findings: [failureFinding(null), ...(before?.findings ?? []).map((finding) => ({ ...finding, fixes: [] }))],
      blog: before?.blog ?? null,
      resultId: `${before?.resultId ?? run}/failed`,
    };
  };
  const idOf = (version: number, blog: Blog | null): string => `${run}/${version}/${blog?.revision ?? 0}`;

  return {
    inspect: (uri) =>
      guard<Inspection | null>('diagnostics', failed(uri), async () => {
        const document = openFiles.get(uri);
        if (!document) return null;
        return openFiles.isMarkdown(document) ? inspectPost(uri) : inspectOther(uri);
      }),
    forget: (uri) => void last.delete(uri),
  };
}

/** Runs rules one by one; those that fail become findings of their own. */
export function ruleByRule(guard: Guard): { readonly attempt: Attempt; readonly failures: readonly Finding[] } {
  const failures: Finding[] = [];
  const attempt = <Result>(rule: string, check: () => Result): Result | null =>
    guard.part<Result | null>('diagnostics', check, (message) => {
      failures.push(failureFinding({ rule, message }));
      return null;
    });
  return { attempt, failures };
}
