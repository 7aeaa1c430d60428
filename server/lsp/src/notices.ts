import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { settingsPath } from '@lectern/core/site/indexedFiles.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { unreadContents, unreadFacts } from '@lectern/core/site/unreadFiles.ts';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { OpenFiles } from './openFiles.ts';

/** What the author should know of a blog, each thing once. */
export interface Notices {
  /** What its settings say and nobody can follow. */
  tell(site: SiteIndex): void;
  /** What of it cannot be read: of `facts` what decides over all of it, else its posts and data as well. */
  tellUnread(site: SiteIndex, what: 'facts' | 'all'): Promise<void>;
}

/** @param files with open buffers laid over it */
export function createNotices(connection: Connection, openFiles: OpenFiles, files: FileSystem): Notices {
  const told = new Set<string>();
  const once = (site: SiteIndex, message: string): void => {
    const key = `${site.root}\n${message}`;
    if (told.has(key)) return;
    told.add(key);
    // a request would wait for an answer, and nothing is asked
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  };
  return {
    async tellUnread(site, what) {
      const facts = await unreadFacts(files, site.root);
      const unread = what === 'facts' ? facts : [...facts, ...(await unreadContents(files, site))];
      if (unread.length === 0) return;
      const named = unread.slice(0, mostNamed).map(({ path, reason }) => `${path}: ${reason}`);
      const more = unread.length > mostNamed ? [`and ${unread.length - mostNamed} more`] : [];
      const all = unread.length > 1 ? 'they were' : 'it were';
      once(site, `${[...named, ...more].join('; ')}. The blog is read as if ${all} not there`);
    },
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

/** A notice is a line or two. */
const mostNamed = 3;
