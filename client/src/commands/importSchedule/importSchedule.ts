import {
  type ImportScheduleAnswer,
  importScheduleRequest,
  type ScheduleAnswer,
  type ScheduleChoices,
  scheduleRequest,
} from '@lectern/core/protocol/schedule.ts';
import {
  commands,
  type Disposable,
  type LogOutputChannel,
  type Memento,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
} from 'vscode';
import { applyEdits, applyPostEdit, reasonAgainst } from '../../applyPostEdit.ts';
import type { Blogs } from '../../blogs/blogs.ts';
import { askFollowing, withProgress } from '../../followRequest.ts';
import type { LanguageServer } from '../../languageClient.ts';
import { rangeFrom } from '../../range.ts';
import { askForOutput } from '../askForOutput.ts';
import { askForPost } from '../askForPost.ts';
import { type ChosenTalks, chooseTalks } from './importScheduleChoice.ts';
import { linkUpdates, titleUpdates } from './importScheduleItems.ts';
import { askSource, readFile, type ScheduleSource, sourcesIn } from './importScheduleSource.ts';

/** What a keyboard shortcut's `args` may say beforehand. */
interface Given {
  /** An address, or URI or path of a file. */
  readonly source?: string;
  /** Ids of talks; links that the post lacks are added, too. */
  readonly talks?: readonly string[];
}

interface World {
  readonly server: LanguageServer;
  readonly blogs: Blogs;
  readonly memory: Memento;
  readonly log: LogOutputChannel;
  /** Path of the person's own folder; `null` where there is none. */
  readonly home: string | null;
}

/** `Lectern: Import Schedule…`: puts talks of a conference into the post, and what is known by now of those that it has. */
export function importScheduleCommand(world: World): Disposable {
  return commands.registerCommand('lectern.importSchedule', (given?: Given) => run(world, given ?? {}));
}

const failed = 'No schedule imported';

/** @param tried where a schedule was looked for just before, and not found */
async function run(world: World, given: Given, tried: ScheduleSource | null = null): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !world.blogs.isPost(document)) {
    void askForPost(`${failed}: open the post that is to have the talks`);
    return;
  }
  const folder = Uri.parse(world.blogs.rootOf(document.uri) ?? Uri.joinPath(document.uri, '..').toString());
  const places = { folder, home: world.home };
  const before = world.memory.get<Readonly<Record<string, string>>>(memoryKey, {});
  const [last = null] = tried === null ? sourcesIn(before[document.uri.toString()] ?? '', places) : [tried];
  const [named] = tried === null ? sourcesIn(given.source ?? '', places) : [];
  const source = named ?? (await askSource(last, places));
  if (source === undefined) return;
  let timeZone: string | null = null;
  for (;;) {
    const choices = await read(document, source, timeZone, world, () => run(world, given, source));
    if (choices === null) return;
    const place = 'link' in source ? source.link : source.file.toString();
    await world.memory.update(memoryKey, { ...before, [document.uri.toString()]: place });
    const chosen = given.talks
      ? chosenBefore(given.talks, choices)
      : await chooseTalks(choices, choices.schedule.timeZone !== null);
    if (chosen === null) return;
    if (chosen !== 'zone') {
      await insert(document, choices, chosen, world);
      return;
    }
    timeZone = (await askTimeZone()) ?? timeZone;
  }
}

/** Where each post's schedule came from: an address, or the URI of a file. */
const memoryKey = 'lectern.schedules';

function chosenBefore(talks: readonly string[], choices: ScheduleChoices): ChosenTalks {
  return { talks, updates: linkUpdates(choices).map(({ id }) => id) };
}

async function askTimeZone(): Promise<string | undefined> {
  return await window.showQuickPick(Intl.supportedValuesOf('timeZone'), {
    title: 'Import Schedule',
    placeHolder: 'In which time zone was the conference?',
  });
}

/**
 * What there is to choose from; `null` where there is nothing, which is told.
 * @param again asks for another source
 */
async function read(
  document: TextDocument,
  source: ScheduleSource,
  timeZone: string | null,
  world: World,
  again: () => Promise<void>,
): Promise<ScheduleChoices | null> {
  const content = 'link' in source ? source : await readFile(source.file);
  if ('reason' in content) {
    void tellFailure(content.reason, again);
    return null;
  }
  const params = { textDocument: { uri: document.uri.toString() }, source: content, timeZone };
  if ('text' in content) return choicesOf(await world.server.ask<ScheduleAnswer>(scheduleRequest, params), again);
  return await withProgress(`Reading the schedule of ${new URL(content.link).host}`, async (following) => {
    const answer = await askFollowing<ScheduleAnswer>(world.server, scheduleRequest, params, following);
    return following.token.isCancellationRequested ? null : choicesOf(answer, again);
  });
}

/** What is wrong is told, and does not keep what is right from being chosen. */
function choicesOf(answer: ScheduleAnswer | null, again: () => Promise<void>): ScheduleChoices | null {
  const problems = answer?.problems ?? [];
  if (!answer?.choices && problems.length > 0) void tellFailure(problems.join('. '), again);
  else if (!answer?.choices) void askForOutput(`${failed}: the language server did not answer`);
  else if (problems.length > 0) void window.showWarningMessage(problems.join('. '));
  return answer?.choices ?? null;
}

/** Without a button VS Code would fold the message to one line, which ends before the reason. */
async function tellFailure(reason: string, again: () => Promise<void>): Promise<void> {
  const tryAgain = 'Try Again…';
  if ((await window.showErrorMessage(`${failed}: ${reason}`, tryAgain)) === tryAgain) await again();
}

/** What could not be done: one reason as it is, several in the output. */
function tellLeft(reasons: readonly string[], log: LogOutputChannel): void {
  const [reason] = reasons;
  if (reason === undefined) return;
  if (reasons.length === 1) {
    void window.showWarningMessage(reason);
    return;
  }
  for (const each of reasons) log.warn(each);
  void askForOutput(`${reasons.length} changes were not made. The first one: ${reason}`);
}

async function insert(
  document: TextDocument,
  choices: ScheduleChoices,
  { talks, updates }: ChosenTalks,
  world: World,
): Promise<void> {
  const answer = await apply(document, choices, { talks, updates }, world);
  if (answer === null) return;
  const { inserted, updated, left } = answer;
  tellLeft(left, world.log);
  const did = [
    ...(inserted > 0 ? [counted(inserted, 'talk inserted', 'talks inserted')] : []),
    ...(updated > 0 ? [counted(updated, 'link added', 'links added')] : []),
  ];
  const nothing = talks.length + updates.length === 0 ? 'No talk was chosen' : 'Nothing to insert: the post has it all';
  const titles = titleUpdates(choices);
  const compare = 'Compare Titles';
  const others =
    titles.length === 0 ? '' : `; ${counted(titles.length, 'title reads', 'titles read')} otherwise in the schedule`;
  const message = `${did.length === 0 ? nothing : did.join(', ')}${others}`;
  // nobody needs to answer before the command is done
  void window.showInformationMessage(message, ...(titles.length === 0 ? [] : [compare])).then(async (answered) => {
    if (answered === compare) await compareTitles(document, choices, world);
  });
}

async function apply(
  document: TextDocument,
  choices: ScheduleChoices,
  chosen: ChosenTalks,
  { server }: World,
): Promise<Exclude<ImportScheduleAnswer, { readonly reason: string }> | null> {
  const { version } = document;
  const answer = await ask(document, choices, chosen, server);
  if (answer !== null && 'edits' in answer && answer.edits.length === 0) return answer;
  if (!(await applyPostEdit(document, version, answer, failed)) || answer === null || 'reason' in answer) return null;
  const [first] = answer.edits;
  const shown = answer.shown ? { start: answer.shown, end: answer.shown } : first?.range;
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  if (shown) editor?.revealRange(rangeFrom(shown), TextEditorRevealType.InCenterIfOutsideViewport);
  return answer;
}

/** Shows what would change in VS Code's own preview of refactorings, where each title is ticked or not. */
async function compareTitles(document: TextDocument, choices: ScheduleChoices, { server, log }: World): Promise<void> {
  const updates = titleUpdates(choices).map(({ id }) => id);
  const { version } = document;
  const answer = await ask(document, choices, { talks: [], updates }, server);
  const reason = reasonAgainst(document, version, answer);
  if (reason !== null || answer === null || 'reason' in answer) {
    void window.showWarningMessage(`No title changed: ${reason}`);
    return;
  }
  tellLeft(answer.left, log);
  const metadata = { needsConfirmation: true, label: 'Titles as in the schedule' };
  if (answer.edits.length > 0) await applyEdits(document, answer, metadata);
}

async function ask(
  { uri }: TextDocument,
  { schedule }: ScheduleChoices,
  { talks, updates }: ChosenTalks,
  server: LanguageServer,
): Promise<ImportScheduleAnswer | null> {
  const params = { textDocument: { uri: uri.toString() }, schedule, talks, updates };
  return await server.ask<ImportScheduleAnswer>(importScheduleRequest, params);
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
