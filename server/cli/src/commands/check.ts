import { parseArgs } from 'node:util';
import type { ChecklistOptions } from '@lectern/core/checklist/checklist.ts';
import type { Attempt } from '@lectern/core/rules/attempt.ts';
import { didYouMean } from '@lectern/core/rules/didYouMean.ts';
import { ruleIds } from '@lectern/core/rules/registry.ts';
import { type Overrides, runRules } from '@lectern/core/rules/runRules.ts';
import { suggestion } from '@lectern/core/rules/wording.ts';
import { severities } from '@lectern/core/settings/settingsSchema.ts';
import { settingsPath } from '@lectern/core/site/indexedFiles.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { withSettings } from '@lectern/core/site/withSettings.ts';
import { noAnswers } from '@lectern/core/web/linkAnswer.ts';
import { version } from '@lectern/node/version.ts';
import { changedSince, takeChanged } from '../changed.ts';
import { askExternalLinks } from '../externalLinks.ts';
import { formatChecklist } from '../formats/checklist.ts';
import { formatGithub } from '../formats/github.ts';
import { formatJson } from '../formats/json.ts';
import { formatSarif } from '../formats/sarif.ts';
import { formatText } from '../formats/text.ts';
import { guard, ruleByRule } from '../guard.ts';
import { clean, failed, type Io, problemsFound } from '../io.ts';
import { oneOf, wholeNumber } from '../options.ts';
import { readPaths } from '../readPaths.ts';
import { withTheirPictures } from '../readPosts.ts';
import { type FileReport, totalsOf } from '../reports.ts';
import { settingsFrom } from '../settingsFrom.ts';
import { reportsOfSites } from '../siteReports.ts';
import { UsageError } from '../usage.ts';

const formats = ['text', 'json', 'github', 'sarif', 'checklist'] as const;

/** `lectern check`: reports problems. */
export async function check(given: readonly string[], io: Io): Promise<number> {
  const { args, changed: sinceWhen } = takeChanged(given);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      config: { type: 'string' },
      rule: { type: 'string', multiple: true, default: [] },
      'max-warnings': { type: 'string' },
      external: { type: 'boolean', default: false },
    },
  });
  const format = oneOf('--format', values.format, formats);
  const overrides = overridesFrom(values.rule);
  const limit = values['max-warnings'] === undefined ? Infinity : wholeNumber('--max-warnings', values['max-warnings']);
  const settings = values.config === undefined ? null : await settingsFrom(values.config, io);

  const changed = sinceWhen && (await changedSince(sinceWhen, positionals, io));
  const { failures: unread, ...found } = await readPaths(changed?.paths ?? positionals, io, changed?.has ?? null);
  const read = await withTheirPictures(found, io);
  const apply = (site: SiteIndex): SiteIndex => (settings ? withSettings(site, settings.settings) : site);
  const asked = values.external
    ? await askExternalLinks(
        read.posts.map((each) => ({ ...each, site: apply(each.site) })),
        io,
      )
    : { answers: noAnswers, failures: [] };
  const reports: FileReport[] = [];
  const failures = new Set<string>();
  const attemptIn = (file: string): Attempt => ruleByRule(io, file, () => void failures.add(file));
  for (const { file, post, site: own } of read.posts) {
    const site = apply(own);
    const findings = guard(io, `checking ${file}`, () =>
      runRules(post, site, overrides, attemptIn(file), asked.answers),
    );
    if (findings) reports.push({ file, lines: post.lines, findings, read: { file, post, site } });
    else failures.add(file);
  }
  const siteReports = reportsOfSites(read.sites.map(apply), settings?.text ?? null, overrides, io, attemptIn);
  // settings decide what is found in posts, whoever changed them
  reports.push(...siteReports.filter(({ uri }) => !changed || changed.has(uri) || uri.endsWith(`/${settingsPath}`)));
  reports.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

  const unchecked = [
    ...unread,
    ...asked.failures,
    ...[...failures].map((file) => `${file}: Lectern failed while checking it`),
  ];
  io.stdout.write(formatted(format, reports, unchecked, io, { answers: asked.answers, overrides }));
  if (unchecked.length > 0) return failed;
  const { errors, warnings } = totalsOf(reports);
  return errors > 0 || warnings > limit ? problemsFound : clean;
}

function formatted(
  format: (typeof formats)[number],
  reports: readonly FileReport[],
  unchecked: readonly string[],
  io: Io,
  options: ChecklistOptions,
): string {
  switch (format) {
    case 'text':
      return formatText(reports, unchecked.length, io.stdout.isTerminal && !io.env.NO_COLOR);
    case 'json':
      return formatJson(reports);
    case 'github':
      return formatGithub(reports);
    case 'sarif':
      return formatSarif(reports, unchecked, version);
    case 'checklist':
      return formatChecklist(reports, unchecked, options);
  }
}

/** `--rule ID=SEVERITY`, as often as there are. */
function overridesFrom(words: readonly string[]): Overrides {
  return Object.fromEntries(
    words.map((word) => {
      const [id = '', severity] = word.split('=');
      if (!ruleIds.has(id))
        throw new UsageError(`--rule ${word}: there is no rule ${id}${suggestion(didYouMean(id, ruleIds))}`);
      if (severity === undefined) throw new UsageError(`--rule ${word}: a severity is missing, such as ${word}=off`);
      return [id, oneOf(`--rule ${id}`, severity, severities)] as const;
    }),
  );
}
