import { extensionOf } from './paths.ts';
import type { PostDate } from './postDate.ts';
import type { SiteConfig } from './siteFacts.ts';
import { slugify } from './slugify.ts';

/** What Jekyll makes an address from. */
export interface Addressed {
  /** Relative to the folder that Jekyll builds from. */
  readonly path: string;
  /** Of front matter, its defaults filled in: `permalink`, `slug`. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly config: SiteConfig;
}

export interface AddressedDocument extends Addressed {
  /** `posts`, or a collection. */
  readonly collection: string;
  readonly categories: readonly string[];
  /** `null` where it cannot be known. */
  readonly date: PostDate | null;
}

/** Address and file of the site. */
export interface Address {
  /** `/2026/05/04/a.html`, not percent-encoded, without base URL. */
  readonly url: string;
  /** File that the site writes, from the site's root: `/a/index.html` for `/a/`. */
  readonly destination: string;
}

/** Where a post or a document of a collection stands on the site; `null` where that cannot be known. */
export function documentAddress(document: AddressedDocument): Address | null {
  const { values, collection, config, path } = document;
  const permalink = textOrNull(values.permalink);
  const template = permalink ?? templateOf(collection, config);
  const url = filled(template, (name) => placeholder(name, document));
  return url === null ? null : addressOf(url, outputExtension(path, config), 'index.html');
}

/** Where a page stands on the site; `null` where that cannot be known. */
export function pageAddress({ path, values, config }: Addressed): Address | null {
  const extension = outputExtension(path, config);
  const slash = path.lastIndexOf('/');
  const parts: readonly (readonly [string, string])[] = [
    [':path', `/${path.slice(0, slash + 1)}`],
    [':basename', withoutExtension(path.slice(slash + 1))],
    [':output_ext', extension],
  ];
  const isIndex = parts[1]?.[1] === 'index';
  const template = !/^\.x?html?$/.test(extension)
    ? '/:path/:basename:output_ext'
    : isIndex
      ? '/:path/'
      : `/:path/:basename${suffixOf(config.permalink)}`;
  const permalink = textOrNull(values.permalink);
  if (permalink?.includes('{')) return null;
  const url = parts.reduce((made, [name, value]) => made.replaceAll(name, () => value), permalink ?? template);
  return addressOf(url, extension, `index${extension}`);
}

/** What the site writes for an address that redirects, as the plug-in jekyll-redirect-from does. */
export function redirectDestination(from: string): string {
  const path = sanitised(from);
  if (path.endsWith('/')) return `${path}index.html`;
  return extensionOf(path) === '' ? `${path}.html` : path;
}

const styles: ReadonlyMap<string, string> = new Map([
  ['none', '/:categories/:title:output_ext'],
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
]);

function templateOf(collection: string, config: SiteConfig): string {
  const own = config.collectionSettings[collection]?.permalink ?? null;
  if (own !== null) return own;
  return collection === 'posts'
    ? (styles.get(config.permalink) ?? config.permalink)
    : `/:collection/:path${suffixOf(config.permalink)}`;
}

/** How addresses end that are not made by the template of posts. */
function suffixOf(permalink: string): string {
  if (permalink === 'pretty' || permalink.endsWith('/')) return '/';
  return ['date', 'ordinal', 'none'].includes(permalink) || permalink.endsWith(':output_ext') ? ':output_ext' : '';
}

/** The template with its `:names` replaced; `null` where one of them is unknown. */
function filled(template: string, lookUp: (name: string) => string | null): string | null {
  if (template.includes('{')) return null;
  let isKnown = true;
  const url = template.replace(/:([a-z_]+)/g, (written, name: string) => {
    const value = lookUp(name);
    if (value !== null) return value;
    // `:month_:day` is `:month` and `_`
    const shorter = name.endsWith('_') ? lookUp(name.slice(0, -1)) : null;
    if (shorter === null) isKnown = false;
    return shorter === null ? written : `${shorter}_`;
  });
  return isKnown ? url : null;
}

function placeholder(name: string, document: AddressedDocument): string | null {
  const { path, values, collection, categories, date, config } = document;
  const base = withoutExtension(path.slice(path.lastIndexOf('/') + 1));
  const dated = /^\d{2,4}-\d{1,2}-\d{1,2}-(.*)$/.exec(base)?.[1];
  const slug = textOrNull(values.slug) ?? dated ?? base;
  switch (name) {
    case 'collection':
      return collection;
    case 'path':
      return withoutExtension(inCollections(path, config)).replace(`_${collection}`, '');
    case 'output_ext':
      return outputExtension(path, config);
    case 'name':
      return slugify(base, 'default').toLowerCase();
    case 'title':
      return slugify(slug, 'pretty');
    case 'slug':
      return slugify(slug, 'default').toLowerCase();
    case 'categories':
      return [...new Set(categories.map((each) => each.toLowerCase()))].join('/');
    case 'slugified_categories':
      return [...new Set(categories.map((each) => slugify(each, 'default').toLowerCase()))].join('/');
    default:
      return date === null ? null : datePart(name, date);
  }
}

function datePart(name: string, { year, month, day, hour, minute, second }: PostDate): string | null {
  const padded = (value: number, length = 2): string => String(value).padStart(length, '0');
  const time = (): number => Date.UTC(year, month - 1, day);
  switch (name) {
    case 'year':
      return padded(year, 4);
    case 'month':
      return padded(month);
    case 'day':
      return padded(day);
    case 'hour':
      return padded(hour);
    case 'minute':
      return padded(minute);
    case 'second':
      return padded(second);
    case 'i_day':
      return String(day);
    case 'i_month':
      return String(month);
    case 'short_month':
      return (months[month - 1] ?? '').slice(0, 3);
    case 'long_month':
      return months[month - 1] ?? '';
    case 'short_year':
      return padded(year % 100);
    case 'w_year':
      return padded(isoWeek(time()).year, 4);
    case 'week':
      return padded(isoWeek(time()).week);
    case 'w_day':
      return String(weekdayOf(time()));
    case 'short_day':
      return (days[weekdayOf(time()) - 1] ?? '').slice(0, 3);
    case 'long_day':
      return days[weekdayOf(time()) - 1] ?? '';
    case 'y_day':
      return padded((time() - Date.UTC(year, 0, 1)) / aDay + 1, 3);
    default:
      return null;
  }
}

/** Monday is 1. */
function weekdayOf(time: number): number {
  return ((new Date(time).getUTCDay() + 6) % 7) + 1;
}

const aDay = 86_400_000;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A week belongs to the year of its Thursday. */
function isoWeek(time: number): { readonly year: number; readonly week: number } {
  const thursday = time + (4 - weekdayOf(time)) * aDay;
  const year = new Date(thursday).getUTCFullYear();
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / aDay / 7) + 1 };
}

/** @param index name of the file for an address that ends in a slash */
function addressOf(made: string, extension: string, index: string): Address {
  const url = sanitised(made);
  if (url.endsWith('/')) return { url, destination: url + index };
  return { url, destination: url.endsWith(extension) ? url : url + extension };
}

/** Jekyll's own order of replacements. */
function sanitised(url: string): string {
  return `/${url}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/');
}

function outputExtension(path: string, config: SiteConfig): string {
  const written = /\.[^./]+$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
  if (config.markdownExtensions.includes(written.slice(1).toLowerCase())) return '.html';
  if (/^\.s[ac]ss$/i.test(written)) return '.css';
  return /^\.coffee$/i.test(written) ? '.js' : written;
}

/** Dots at its end go too. */
function withoutExtension(path: string): string {
  return path.replace(/\.[^./]+$/, '').replace(/\.+$/, '');
}

function inCollections(path: string, { collectionsDir }: SiteConfig): string {
  return collectionsDir !== '' && path.startsWith(`${collectionsDir}/`) ? path.slice(collectionsDir.length + 1) : path;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}
