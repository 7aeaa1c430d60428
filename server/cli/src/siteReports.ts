import type { Attempt } from '@lectern/core/rules/attempt.ts';
import type { SiteFinding } from '@lectern/core/rules/rule.ts';
import { type Overrides, runSiteRules } from '@lectern/core/rules/runRules.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import type { Io } from './io.ts';
import { shownPath } from './paths.ts';
import type { FileReport } from './reports.ts';

/** What was found in a file of a blog that is no post. */
export interface SiteReport extends FileReport {
  readonly uri: string;
}

/** Files of blogs that are no posts and have problems: each as a report of its own. */
export function reportsOfSites(
  sites: readonly SiteIndex[],
  settingsText: string | null,
  overrides: Overrides,
  io: Io,
  attemptIn: (file: string) => Attempt,
): readonly SiteReport[] {
  const reports = new Map<string, { readonly uri: string; readonly text: string; readonly findings: SiteFinding[] }>();
  for (const site of sites) {
    for (const finding of runSiteRules(site, overrides, attemptIn(shownPath(site.root, io.cwd)))) {
      const file = shownPath(finding.uri, io.cwd);
      const text = settingsText ?? site.texts.get(pathIn(site.root, finding.uri) ?? '') ?? '';
      const report = reports.get(file) ?? { uri: finding.uri, text, findings: [] };
      // settings of the command line belong to every blog, and are told once
      if (
        !report.findings.some(({ span, message }) => span.start === finding.span.start && message === finding.message)
      )
        report.findings.push(finding);
      reports.set(file, report);
    }
  }
  return [...reports].map(([file, { uri, text, findings }]) => ({
    uri,
    file,
    lines: lineIndex(text),
    findings,
    read: null,
  }));
}
