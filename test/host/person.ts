import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core';

// What a person does in the workbench, and what it looks like from outside: its markup is VS Code's own affair, so all
// of it is known here only.

const patience = { timeout: 30_000 };

/** Waits until the workbench shows the folder's files. */
export async function folderIsOpen(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor(patience);
}

/** Opens a file by a part of its path that names it alone. */
export async function openFile(page: Page, name: string): Promise<void> {
  const file = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await actUntil(file, async () => await typeAfter(page, 'Control+P', name));
  await file.click(patience);
  await page.locator('.tab.active', { hasText: name }).first().waitFor(patience);
  await page.locator('.monaco-editor .view-line').first().waitFor(patience);
}

/** Puts the cursor of the active editor on a line, counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await actUntil(page.locator('.statusbar-item', { hasText: `Ln ${line},` }), async () => {
    await typeAfter(page, 'Control+G', `:${line}`);
    await page.keyboard.press('Enter');
  });
}

/** Runs a command by its full title in the command palette, such as `Lectern: Insert Session Card…`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const command = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  // the palette lists what there is when it opens: in a window that has just come up, not all extensions yet
  await actUntil(command, async () => await typeAfter(page, 'F1', `>${title}`));
  await command.click(patience);
}

/** The titles of the commands that the palette offers for some words, as far as it shows them. */
export async function typedCommands(page: Page, words: string): Promise<readonly string[]> {
  const rows = page.locator('.quick-input-list .monaco-list-row .label-name');
  await actUntil(rows.filter({ hasText: words }).first(), async () => await typeAfter(page, 'F1', `>${words}`));
  const titles = await rows.allTextContents();
  await page.keyboard.press('Escape');
  return titles;
}

/** A code lens that can be seen, by a part of its text. */
export function codeLens(page: Page, text: string): Locator {
  return page.locator('.codelens-decoration:visible a', { hasText: text }).first();
}

/** Puts the keyboard into the first editor. */
export async function focusEditor(page: Page): Promise<void> {
  await actUntil(page.locator('.monaco-editor.focused').first(), async () => await page.keyboard.press('Control+1'));
}

/**
 * Answers a question, known by its title bar: with what is typed, else with what is there already.
 * @param title a part of the title, such as `(2/7)`; the question before it may still stand in the same place
 */
export async function answerStep(page: Page, title: string, text?: string): Promise<void> {
  await quickTitle(page, title);
  if (text !== undefined) await quickInput(page).fill(text);
  await page.keyboard.press('Enter');
}

/** The line of the list in front that is announced with these words. */
export function quickItem(page: Page, words: string): Locator {
  return page.locator(`.quick-input-list .monaco-list-row[aria-label*="${words}"]`);
}

/** Ticks or unticks, by keyboard, what the list in front shows for some words first. */
export async function tickQuickItem(page: Page, words: string, label: string): Promise<void> {
  await quickInput(page).fill(words);
  await quickItem(page, label).first().waitFor(patience);
  await page.keyboard.press('ArrowDown');
  const ticked = await quickItem(page, label).first().getAttribute('aria-checked');
  await page.keyboard.press('Space');
  const other = ticked === 'true' ? 'false' : 'true';
  await page
    .locator(`.quick-input-list .monaco-list-row[aria-checked="${other}"]`)
    .and(quickItem(page, label))
    .waitFor(patience);
}

/** The button in the title of the list in front, by its icon. */
export function quickButton(page: Page, icon: string): Locator {
  return page.locator(`.quick-input-titlebar .codicon-${icon}`);
}

/** Waits until the list in front has this title. */
export async function quickTitle(page: Page, title: string): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor(patience);
}

/** Ticks changes in VS Code's preview of refactorings, by what they are announced with, and applies what is ticked. */
export async function applyRefactoring(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await page.locator(`.panel .monaco-list-row[aria-label*="${label}"] .edit-checkbox`).click(patience);
  await page.locator('.panel .monaco-button', { hasText: 'Apply' }).click(patience);
}

/** Chooses a file in VS Code's own dialog, which begins in the folder of the active editor. */
export async function chooseFile(page: Page, path: string, folder: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // the dialog puts its folder there first, and would do so over what was typed
  await page.waitForFunction(
    (begin) => document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')?.value.endsWith(begin),
    `/${folder}/`,
    patience,
  );
  await quickInput(page).fill(path);
  await quickItem(page, name).first().waitFor(patience);
  await page.keyboard.press('Enter');
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type=text]').first();
}

/** What can be done twice without harm is: a key that comes while a busy window moves the focus may reach nobody. */
async function actUntil(seen: Locator, act: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    await act();
    await seen.waitFor({ timeout: 3000 }).catch(ignoreTimeout);
    if (await seen.isVisible()) return;
  }
  await seen.waitFor(patience);
}

/** Types into the input that a key opens. Where none opens, nothing is typed. */
async function typeAfter(page: Page, key: string, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  // a list that is open already stays the one that was made before all extensions were there
  if (await input.isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press(key);
  await input.fill(text, { timeout: 3000 }).catch(ignoreTimeout);
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

/** Chooses a command in the context menu of a file or folder that the Explorer shows. */
export async function chooseInExplorer(page: Page, name: string, command: string): Promise<void> {
  const files = page.locator('.explorer-folders-view .monaco-list');
  if (!(await files.isVisible())) {
    await page.keyboard.press('Control+Shift+E');
    await files.and(page.locator(':focus')).waitFor(patience);
    // only what is in view can be clicked
    await page.keyboard.press('Home');
  }
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().click({ button: 'right' });
  await chooseInMenu(page, command);
}

/** Chooses a command in the context menu that is open, or about to be. */
export async function chooseInMenu(page: Page, command: string): Promise<void> {
  const item = page.locator('.monaco-menu .action-item', { hasText: command }).first();
  await item.waitFor(patience);
  // so that the release of the button that opened it chooses nothing, a menu takes clicks only 100 ms later
  for (let tries = 0; tries < 10 && (await item.isVisible()); tries++) {
    await item.click();
    await item.waitFor({ state: 'hidden', timeout: 1000 }).catch(ignoreTimeout);
  }
}

/** Puts the cursor of the first editor on the next problem by keyboard, and folds away what VS Code says of it. */
export async function goToNextProblem(page: Page): Promise<void> {
  await focusEditor(page);
  await squiggles(page).first().waitFor(patience);
  const said = page.locator('.monaco-editor .marker-widget');
  await page.keyboard.press('F8');
  await said.waitFor(patience);
  await page.keyboard.press('Escape');
  await said.waitFor({ state: 'hidden', ...patience });
}

/** Chooses a quick fix at the cursor by keyboard: the first, which must be named so. */
export async function applyFirstFix(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title }).waitFor(patience);
  await page.keyboard.press('Enter');
}

/** Where a diagnostic is drawn under the text. */
export function squiggles(page: Page): Locator {
  return page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning');
}

/** The number on an icon of the activity bar. */
export function badge(page: Page, title: string): Locator {
  return page
    .locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) })
    .locator('.badge-content');
}

/** A section of the side bar, by its title as it is written in the manifest. */
export function pane(page: Page, title: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${title}`, 'i') }) });
}

/** Shows a section of ours in the side bar and waits for its first line. */
export async function expandPane(page: Page, title: string): Promise<Locator> {
  const section = pane(page, title);
  const header = section.locator('.pane-header');
  // its icon comes once the blog is known
  const icon = page.locator('.activitybar [aria-label^="Lectern"]').first();
  if (!(await header.isVisible())) await actUntil(header, async () => await icon.click(patience));
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  await section.locator('.monaco-list-row').first().waitFor(patience);
  return section;
}

/** Drags a line of a view onto another one. */
export async function dragRow(page: Page, row: Locator, onto: Locator): Promise<void> {
  const target = onto.and(page.locator('.drop-target'));
  await row.hover(patience);
  await page.mouse.down();
  // the view takes note only of a pointer that stays on one word of the line; dropped before, the line would be lost
  for (let moves = 0; moves < 50 && !(await target.isVisible()); moves++) {
    await onto.hover({ position: { x: 40 + (moves % 5), y: 8 } });
    await target.waitFor({ timeout: 200 }).catch(ignoreTimeout);
  }
  await page.mouse.up();
}

/** Folds every other section of the side bar, so that this one has all the height. */
export async function onlyPane(page: Page, title: string): Promise<Locator> {
  const section = await expandPane(page, title);
  const others = page.locator('.part.sidebar .pane-header[aria-expanded=true]').filter({
    hasNotText: new RegExp(`^${title}`, 'i'),
  });
  while ((await others.count()) > 0) await others.first().click();
  return section;
}

/** Drags the right edge of the side bar by so many pixels. */
export async function widenSideBar(page: Page, by: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('There is no side bar');
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

/** Opens the Markdown preview beside the editor and waits until it shows the text. */
export async function openPreview(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Markdown: Open Preview to the Side');
  const shown = preview(page);
  await shown.locator('.markdown-body :is(h1, p)').first().waitFor(patience);
  return shown;
}

/** The Markdown preview, where one is open. */
export function preview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Puts the file of the first editor back to what is on disk, whatever has the keyboard. */
export async function revertFile(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await focusEditor(page);
  await runCommand(page, 'File: Revert File');
  await page.locator('.tab.active:not(.dirty)').first().waitFor(patience);
}

/** Closes every editor and preview. */
export async function closeEditors(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.editor-group-container.empty').first().waitFor(patience);
}

/** Opens a walkthrough by its title, and gives the titles of its steps. */
export async function openWalkthrough(page: Page, title: string): Promise<Locator> {
  await runCommand(page, 'Welcome: Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click(patience);
  const steps = page.locator('.getting-started-step .step-title');
  await steps.first().waitFor(patience);
  return steps;
}

/** A step of the walkthrough in front, by its title; with a state, only while it is ticked or not. */
export function walkthroughStep(page: Page, title: string, state?: 'open' | 'done'): Locator {
  const ticked = page.locator('.codicon.complete');
  const step = page.locator('.getting-started-step', { has: page.locator('.step-title', { hasText: title }) });
  if (state === undefined) return step;
  return state === 'done' ? step.filter({ has: ticked }) : step.filter({ hasNot: ticked });
}

/** Waits until the entry beside the language's name, which a pointer on that shows, says this; gives the entry. */
export async function languageStatus(page: Page, text: string): Promise<Locator> {
  const said = page.locator('.hover-language-status', { hasText: text });
  await actUntil(said, async () => {
    await page.mouse.move(0, 0);
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover({ timeout: 3000 }).catch(ignoreTimeout);
  });
  return said;
}

/** A note in the corner of the window, by what it says. */
export function notification(page: Page, text: RegExp): Locator {
  return page.locator('.notifications-toasts .notification-list-item', { hasText: text });
}

/** The lines at the beginning of the list of problems: files, and under them their problems. */
export function firstProblems(page: Page): Promise<readonly string[]> {
  return problemsAt(page, 'Home');
}

/** The lines at its end: a list shows no more of them than fit. */
export function lastProblems(page: Page): Promise<readonly string[]> {
  return problemsAt(page, 'End');
}

async function problemsAt(page: Page, key: 'Home' | 'End'): Promise<readonly string[]> {
  await page.locator('.markers-panel .monaco-list').first().press(key);
  return await page.locator('.markers-panel .monaco-list-row').allTextContents();
}
