import { readValues } from '@lectern/yaml/readValues.ts';
import { escapeHtml } from './escapeHtml.ts';

export interface HeaderFacts {
  /** Name of the post's file, from which Jekyll takes the date; `null` for a text without a file. */
  readonly fileName: string | null;
  /** Name of an author by id; `null` for an id that the blog does not know. */
  readonly authorName: (id: string) => string | null;
  /** BCP 47 tag of the language in which the date is written out. */
  readonly language: string;
  /** Where the preview finds a picture of the site. */
  readonly picture: (address: string) => string;
  /** What the language server says of front matter that YAML cannot read; `null` where it says nothing. */
  readonly problem: string | null;
}

/** What a layout makes of front matter, roughly: picture, title, who, when, category and tags. Not its look. */
export function headerHtml(yaml: string, facts: HeaderFacts): string {
  if (facts.problem !== null) return `<p class="lectern-header-problem">${escapeHtml(facts.problem)}</p>`;
  const values = readValues(yaml);
  const title = textOf(values.title);
  const { image: named } = values;
  const image = textOf(typeof named === 'object' && named !== null && 'path' in named ? named.path : named);
  const byline = [authors(values, facts), date(values, facts)].filter((part) => part !== '');
  const labels = labelsOf(values);
  return [
    image === '' ? '' : `<img class="lectern-header-image" alt="" src="${escapeHtml(facts.picture(image))}">`,
    title === '' ? '' : `<p class="lectern-header-title" role="heading" aria-level="1">${escapeHtml(title)}</p>`,
    byline.length === 0
      ? ''
      : `<p class="lectern-header-byline">${byline.join('<span aria-hidden="true"> · </span>')}</p>`,
    labels === '' ? '' : `<p class="lectern-header-labels">${labels}</p>`,
  ].join('');
}

type Values = Readonly<Record<string, unknown>>;

function authors(values: Values, { authorName }: HeaderFacts): string {
  return listOf(values.authors ?? values.author)
    .map((id) => {
      const name = authorName(id);
      if (name !== null) return `<span class="lectern-header-author">${escapeHtml(name)}</span>`;
      return `<span class="lectern-header-author lectern-header-unknown" title="The blog knows no author with this id">${escapeHtml(id)}</span>`;
    })
    .join(', ');
}

function date(values: Values, { fileName, language }: HeaderFacts): string {
  const written = textOf(values.date) || (fileName ?? '');
  const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
  return day === undefined ? '' : `<time datetime="${day}">${inWords(day, language)}</time>`;
}

/** A day that is in no calendar stays as it is. */
function inWords(day: string, language: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time)
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

function labelsOf(values: Values): string {
  const categories = listOf(values.category ?? values.categories);
  const tags = listOf(values.tags);
  return [
    ...categories.map((name) => `<span class="lectern-header-category">${escapeHtml(name)}</span>`),
    ...tags.map((name) => `<span class="lectern-header-tag">${escapeHtml(name)}</span>`),
  ].join(' ');
}

function listOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map(textOf).filter((text) => text !== '');
}

/** A scalar as text. In a rendered comparison VS Code puts marks into the source: they are cut. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
  return text.replace(/<span data-diff-[^>]*><\/span>/g, '').trim();
}
