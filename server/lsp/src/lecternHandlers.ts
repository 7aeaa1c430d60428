import { settingsText } from '@lectern/core/authoring/init.ts';
import { houseRules } from '@lectern/core/features/houseRules.ts';
import { tableOfContents } from '@lectern/core/features/tableOfContents.ts';
import { readMapping } from '@lectern/core/post/readFrontMatter.ts';
import {
  type Blog as BlogAnswer,
  type BlogParams,
  blogRequest,
  type HouseRule,
  type HouseRulesParams,
  houseRulesRequest,
  type InitialSettings,
  type InitialSettingsParams,
  initialSettingsRequest,
} from '@lectern/core/protocol/blog.ts';
import {
  type TableOfContents,
  type TableOfContentsParams,
  tableOfContentsRequest,
} from '@lectern/core/protocol/tableOfContents.ts';
import { brokenYaml } from '@lectern/core/rules/settings/brokenYamlFile.ts';
import { configPath, settingsPath } from '@lectern/core/site/indexedFiles.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import { throwIfCancelled } from './cancelled.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/** Answers the requests that Lectern adds to the protocol. */
export function answerLecternRequests(session: Session): void {
  const { connection, documents, guard, posts, sites } = session;
  // a view that fails shows what it showed last
  const last = new Map<string, TableOfContents | null>();
  documents.onDidClose(({ document }) => last.delete(document.uri));

  connection.onRequest(tableOfContentsRequest, ({ textDocument: { uri } }: TableOfContentsParams, token) =>
    guard('table of contents', last.get(uri) ?? null, async () => {
      const open = await posts.get(uri);
      throwIfCancelled(token);
      const answer = open?.blog ? tableOfContents(open.post) : null;
      last.set(uri, answer);
      return answer;
    }),
  );
  connection.onRequest(blogRequest, ({ textDocument }: BlogParams) =>
    guard<BlogAnswer | null>('blog', null, async () => {
      const blog = await sites.blogOf(textDocument.uri);
      return blog && describe(blog);
    }),
  );
  connection.onRequest(houseRulesRequest, ({ textDocument }: HouseRulesParams) =>
    guard<readonly HouseRule[] | null>('house rules', null, async () => {
      const blog = await sites.blogOf(textDocument.uri);
      return blog && houseRules(blog.site);
    }),
  );
  connection.onRequest(initialSettingsRequest, ({ textDocument }: InitialSettingsParams) =>
    guard<InitialSettings | null>('settings', null, async () => {
      const blog = await sites.blogOf(textDocument.uri);
      if (!blog) return null;
      const { root, site } = blog;
      return { uri: uriOf(root, settingsPath), text: settingsText(site) };
    }),
  );
}

function describe({ root, site }: Blog): BlogAnswer {
  const { title, url, baseurl, markdown, kramdown } = site.config;
  const problem = brokenYaml(readMapping(site.texts.get(configPath) ?? ''));
  const brokenConfig = problem && uriOf(root, configPath);
  const authors = Object.fromEntries([...site.authors.values()].map(({ id, name }) => [id, name]));
  const pages: Record<string, string> = {};
  for (const [path, page] of [...site.posts, ...site.pages]) if (page.url !== null) pages[page.url] ??= path;
  return {
    root,
    source: site.source,
    title,
    url,
    baseurl,
    markdown,
    kramdown: { ...kramdown },
    brokenConfig,
    authors,
    pages,
  };
}
