import { readKramdownOptions } from 'markdown-it-kramdown';
import { readMapping } from '../post/readFrontMatter.ts';
import { hostsOf } from './externalLinks.ts';
import { normalise } from './paths.ts';
import type { FrontMatterDefault, SiteConfig } from './siteFacts.ts';

/** Left out by Jekyll unless `exclude:` is set anew, which adds to these. */
const alwaysExcluded = ['.sass-cache/', '.jekyll-cache/', 'gemfiles/', 'Gemfile', 'Gemfile.lock', 'node_modules/'];

/**
 * Reads `_config.yml`; what is absent or of the wrong type has Jekyll's default.
 * @param ownHosts further hosts of the blog, from its settings
 */
export function readConfig(text: string | null, ownHosts: readonly string[] = []): SiteConfig {
  const { values } = readMapping(text ?? '');
  return {
    title: textOf(values.title, '') || null,
    url: textOf(values.url, ''),
    ownHosts: hostsOf(textOf(values.url, ''), ownHosts),
    baseurl: textOf(values.baseurl, ''),
    markdown: textOf(values.markdown, 'kramdown').toLowerCase(),
    source: normalise(textOf(values.source, '')),
    markdownExtensions: textOf(values.markdown_ext, 'markdown,mkdown,mkdn,mkd,md').toLowerCase().split(','),
    exclude: [...alwaysExcluded, ...textsOf(values.exclude)],
    include: textsOf(values.include),
    collections: collectionsOf(values.collections),
    collectionSettings: collectionSettingsOf(values.collections),
    collectionsDir: normalise(textOf(values.collections_dir, '')),
    layoutsDir: normalise(textOf(values.layouts_dir, '_layouts')),
    includesDir: normalise(textOf(values.includes_dir, '_includes')),
    dataDir: normalise(textOf(values.data_dir, '_data')),
    permalink: textOf(values.permalink, 'date'),
    future: values.future === true,
    unpublished: values.unpublished === true,
    timezone: textOf(values.timezone, '') || null,
    theme: textOf(values.theme, '') || textOf(values.remote_theme, '') || null,
    plugins: [...textsOf(values.plugins), ...textsOf(values.gems)],
    kramdown: readKramdownOptions(values.kramdown).options,
    defaults: listOf(values.defaults).flatMap(defaultOf),
  };
}

function defaultOf(entry: unknown): FrontMatterDefault[] {
  const { scope, values } = recordOf(entry);
  const { path, type } = recordOf(scope);
  const written = textOf(path, '');
  const bare = normalise(written);
  return [
    {
      path: bare !== '' && written.endsWith('/') ? `${bare}/` : bare,
      type: typeof type === 'string' ? type : null,
      values: recordOf(values),
    },
  ];
}

function collectionsOf(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? textsOf(value) : Object.keys(recordOf(value));
  return names.filter((name) => name !== 'posts' && name !== 'drafts');
}

function collectionSettingsOf(value: unknown): SiteConfig['collectionSettings'] {
  const settings = Object.entries(recordOf(value)).map(([name, each]) => {
    const { output, permalink } = recordOf(each);
    return [name, { output: output === true, permalink: textOf(permalink, '') || null }] as const;
  });
  return Object.fromEntries(settings);
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
