import type { SessionEntry, Sessions, SessionsDay } from '@lectern/core/protocol/sessions.ts';
import type { SectionNode } from '../sections/sectionNodes.ts';

/** A day or a session of the view. */
export interface SessionNode extends SectionNode<SessionNode> {
  readonly entry: SessionsDay | SessionEntry;
}

/** The entries as nodes that know their parents. Equal titles get equal keys up to a counter in the order of the post. */
export function sessionNodes({ entries }: Pick<Sessions, 'entries'>, onlyUnfinished: boolean): readonly SessionNode[] {
  const seen = new Map<string, number>();
  const build = (entry: SessionsDay | SessionEntry, parent: SessionNode | null): SessionNode | null => {
    const count = seen.get(entry.title) ?? 0;
    seen.set(entry.title, count + 1);
    const children: SessionNode[] = [];
    const node: SessionNode = { key: `${entry.title}:${count}`, entry, parent, children };
    const below = entry.kind === 'day' ? entry.sessions.map((session) => build(session, node)) : [];
    children.push(...below.filter((child) => child !== null));
    return onlyUnfinished && !isUnfinished(node) ? null : node;
  };
  return entries.map((entry) => build(entry, null)).filter((node) => node !== null);
}

function isUnfinished(node: SessionNode): boolean {
  return node.entry.kind === 'day' ? node.children.length > 0 : isLacking(node);
}

/** Whether a view of both would look the same, wherever in the post they stand. */
export function looksAlike(a: readonly SessionNode[], b: readonly SessionNode[]): boolean {
  return JSON.stringify(a.map(lookOf)) === JSON.stringify(b.map(lookOf));
}

function lookOf({ key, entry, children }: SessionNode): unknown {
  const { range: _range, section: _section, ...look } = entry;
  return entry.kind === 'day' ? [key, children.map(lookOf)] : [key, look];
}

/** What stands behind the title. */
export function description({ entry, children }: SessionNode): string {
  if (entry.kind === 'day') return counted(children.length, 'session');
  return entry.words === 0 ? entry.summary : `${entry.summary} · ${entry.minutes} min`;
}

/** What a screen reader says: `Keynote: The tide table, by Ada Brandt, no slides · 231 words, 1 minute to read`. */
export function spokenSession({ entry, children }: SessionNode, isCurrent: boolean): string {
  const current = isCurrent ? ', current section' : '';
  if (entry.kind === 'day') return `${entry.title}, ${counted(children.length, 'session')}${current}`;
  const names = entry.speakers.map(({ name }) => name);
  const by = names.length > 0 ? `, by ${names.join(', ')}` : '';
  const toRead = entry.words === 0 ? '' : `, ${counted(entry.minutes, 'minute')} to read`;
  return `${kinds[entry.kind].name}: ${entry.title}${by}, ${entry.summary}${toRead}${current}`;
}

/** That of its kind; of a session that lacks something a circle with gaps, which tells without any colour. */
export function iconOf(node: SessionNode): string {
  return isLacking(node) ? 'issue-draft' : kinds[node.entry.kind].icon;
}

export function isLacking({ entry }: SessionNode): boolean {
  return entry.kind !== 'day' && entry.missing.length > 0;
}

/** What may be done with a node, for menus: `session+slides` lacks slides. */
export function contextOf({ entry }: SessionNode): string {
  if (entry.kind === 'day') return 'day';
  const lacks = [
    entry.recording === null ? '+recording' : '',
    entry.slides === null ? '+slides' : '',
    entry.speakers.some(({ photo }) => photo === null) ? '+photo' : '',
  ];
  return `session${lacks.join('')}`;
}

/** What a pointer that rests on a session shows, as Markdown in which nothing of the post is markup. */
export function tooltipMarkdown(node: SessionNode): string {
  const { entry, children } = node;
  if (entry.kind === 'day') return `**${plain(entry.title)}**\n\n${counted(children.length, 'session')}`;
  const speakers = entry.speakers.map(({ name, url, company }) => {
    const shown = url === null ? plain(name) : link(name, url);
    return company === null ? shown : `${shown}, ${plain(company)}`;
  });
  const links = [
    entry.recording === null ? [] : link('Recording', entry.recording),
    entry.slides === null ? [] : link('Slides', entry.slides),
  ].flat();
  return [
    `**${plain(entry.title)}**`,
    speakers.join('  \n'),
    links.join(' · '),
    `${kinds[entry.kind].name} · ${description(node)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Addresses that are none of the web's, such as paths, are shown as they are. */
function link(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return plain(`${text}: ${url}`);
  return `[${plain(text)}](${url.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, percent))})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~&$:]/g, '\\$&');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const kinds: Readonly<Record<SessionNode['entry']['kind'], { readonly name: string; readonly icon: string }>> = {
  day: { name: 'Day', icon: 'calendar' },
  talk: { name: 'Talk', icon: 'comment-discussion' },
  keynote: { name: 'Keynote', icon: 'megaphone' },
  panel: { name: 'Panel', icon: 'organization' },
  lightning: { name: 'Lightning talks', icon: 'zap' },
  workshop: { name: 'Workshop', icon: 'tools' },
  qa: { name: 'Questions and answers', icon: 'question' },
};
