/** Whether a post may be published without. */
export type ChecklistLevel = 'required' | 'recommended';

/** A point that reviewers go through before a post is published. */
export interface ChecklistPoint {
  readonly id: string;
  /** Some 30 characters at most: a side bar shows no more. */
  readonly title: string;
  readonly level: ChecklistLevel;
  /** It holds where none of these finds anything; a blog that does not keep the first does not ask for the point. */
  readonly rules: readonly string[];
  /** Who decides where no rule speaks against it. */
  readonly by: 'rules' | 'person' | 'web';
}

/** The points of every blog, in the order in which people go through them. */
export const checklistPoints: readonly ChecklistPoint[] = [
  {
    id: 'authors',
    title: 'Authors are known and complete',
    level: 'required',
    rules: ['unknown-author', 'incomplete-author', 'missing-avatar'],
    by: 'rules',
  },
  {
    id: 'header-picture',
    title: 'Header picture is in place',
    level: 'required',
    rules: ['missing-picture', 'placeholder-picture', 'odd-ratio'],
    by: 'rules',
  },
  {
    id: 'text',
    title: 'Template text is replaced',
    level: 'required',
    rules: ['template-text'],
    by: 'rules',
  },
  {
    id: 'sentences',
    title: 'One sentence per line',
    level: 'required',
    rules: ['several-sentences-on-line'],
    by: 'rules',
  },
  {
    id: 'names',
    title: 'Product names are spelt right',
    level: 'required',
    rules: ['misspelt-name'],
    by: 'rules',
  },
  { id: 'wording', title: 'Spelling and wording are right', level: 'required', rules: [], by: 'person' },
  {
    id: 'external-links',
    title: 'External links open a new tab',
    level: 'required',
    rules: ['external-link-attributes', 'misspelt-target'],
    by: 'rules',
  },
  {
    id: 'live-links',
    title: 'External links lead somewhere',
    level: 'recommended',
    rules: ['dead-link', 'moved-link'],
    by: 'web',
  },
  {
    id: 'resizing',
    title: 'Pictures and videos fit phones',
    level: 'required',
    rules: ['picture-that-does-not-fit', 'unwrapped-video'],
    by: 'rules',
  },
  {
    id: 'weight',
    title: 'Pictures load fast on phones',
    level: 'recommended',
    rules: ['heavy-picture'],
    by: 'rules',
  },
  {
    id: 'contents',
    title: 'Table of contents works',
    level: 'required',
    rules: [
      'broken-anchor',
      'drifted-toc',
      'detached-no-toc',
      'misspelt-toc-mark',
      'second-toc',
      'toc-lists-itself',
      'missing-toc',
    ],
    by: 'rules',
  },
  {
    id: 'date',
    title: 'Publication date is plausible',
    level: 'required',
    rules: ['odd-file-name', 'invalid-date', 'contradicting-date', 'future-date'],
    by: 'rules',
  },
];

/** What no other point has: it fails on errors and warnings of all other rules. */
export const restPoint: ChecklistPoint = {
  id: 'rest',
  title: 'Nothing else is lost or broken',
  level: 'required',
  rules: [],
  by: 'rules',
};

export const pointIds: readonly string[] = [...checklistPoints, restPoint].map(({ id }) => id);

/** Whether it is the web that decides where no rule speaks against a point. */
export function asksWeb(pointId: string): boolean {
  return checklistPoints.some(({ id, by }) => id === pointId && by === 'web');
}
