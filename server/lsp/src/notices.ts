import { settingsPath } from '@lectern/core/site/indexedFiles.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { OpenFiles } from './openFiles.ts';

export interface Notices {
  /** Tells what the author should know of a blog; each thing once. */
  tell(site: SiteIndex): void;
}

export function createNotices(connection: Connection, openFiles: OpenFiles): Notices {
  const told = new Set<string>();
  const once = (site: SiteIndex, message: string): void => {
    const key = `${site.root}\n${message}`;
    if (told.has(key)) return;
    told.add(key);
    // a request would wait for an answer, and nothing is asked
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  };
  return {
    tell(site) {
      const { markdown } = site.config;
      if (markdown !== 'kramdown') {
        once(
          site,
          `This blog's _config.yml sets markdown: ${markdown}. Lectern reads kramdown only and stands back here`,
        );
      }
      // somebody who has the settings open sees it there, and is not disturbed while typing
      if (openFiles.get(uriOf(site.root, settingsPath))) return;
      const [problem, ...others] = site.settings.problems;
      if (problem) {
        const more = others.length > 0 ? `, and ${others.length} more` : '';
        once(site, `.lectern.yml: ${problem.message}${more}. What cannot be understood there is left at its default`);
      }
    },
  };
}
