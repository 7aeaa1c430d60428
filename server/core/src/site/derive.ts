import { readSettings } from '../settings/readSettings.ts';
import { noSettings, type Settings } from '../settings.ts';
import { authorsOf } from './authors.ts';
import { conventionsOf } from './conventions.ts';
import { dataPath, settingsPath } from './indexedFiles.ts';
import { uriOf } from './paths.ts';
import { countedReports } from './reportHabits.ts';
import type { Author, DataEntry } from './siteFacts.ts';
import type { Derived, SiteState } from './siteState.ts';
import { spellingsOf } from './spellings.ts';

/** `.lectern.yml`; the defaults without. */
export function settingsOf(root: string, text: string | undefined): Settings {
  return text === undefined ? noSettings : readSettings(text, uriOf(root, settingsPath));
}

/** Reads settings and people; what stands as it stood before is taken from there: a post changes at every keystroke. */
export function derive(state: Omit<SiteState, 'derived'>, before: SiteState | null): Derived {
  const { root, config, data, tally } = state;
  const has = (path: string): boolean => data.has(path);
  const [authors, outbound] = [dataPath('authors', has, config), dataPath('outbound', has, config)];
  const isAsBefore = (path: string): boolean => before !== null && before.texts.get(path) === state.texts.get(path);
  const authorsUri = uriOf(root, authors);
  const outboundUri = has(outbound) ? uriOf(root, outbound) : null;
  const settingsText = state.texts.get(settingsPath);
  const [authorsFile, outboundFile] = [data.get(authors), data.get(outbound)];
  return {
    settings: before && isAsBefore(settingsPath) ? before.derived.settings : settingsOf(root, settingsText),
    authors:
      before?.derived.authorsUri === authorsUri && isAsBefore(authors)
        ? before.derived.authors
        : authorsFile
          ? authorsOf(authorsFile)
          : new Map<string, Author>(),
    authorsUri,
    outbound:
      before?.derived.outboundUri === outboundUri && isAsBefore(outbound)
        ? before.derived.outbound
        : new Map<string, DataEntry>(outboundFile?.entries.map((entry) => [entry.key, entry])),
    outboundUri,
    spellings: {
      categories:
        before?.tally.categories === tally.categories
          ? before.derived.spellings.categories
          : spellingsOf(tally.categories),
      tags: before?.tally.tags === tally.tags ? before.derived.spellings.tags : spellingsOf(tally.tags),
    },
    reports:
      before && before.posts === state.posts && before.config === config
        ? before.derived.reports
        : countedReports(state, before && before.config === config ? before.derived.reports : null),
    conventions: conventionsOf(tally, before && { tally: before.tally, conventions: before.derived.conventions }),
  };
}
