import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const own = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
const steps: readonly Step[] = contributes.walkthroughs.flatMap(({ steps }: { steps: readonly Step[] }) => steps);

/** What VS Code brings along; `workbench.action.quickOpen` takes what is typed into it. */
const builtIn = ['vscode.openFolder', 'workbench.action.quickOpen'];

test.each(steps)('the buttons of the step $id run commands that there are', ({ description }) => {
  const commands = [...description.matchAll(/\]\(command:([\w.]+)/g)].map(([, command = '']) => command);
  expect(commands).not.toEqual([]);
  expect(commands.filter((command) => !own.has(command) && !builtIn.includes(command))).toEqual([]);
});

test.each(steps)('what completes the step $id is there', ({ completionEvents }) => {
  const views = contributes.views.lectern.map(({ id }: { id: string }) => `onView:${id}`);
  const commands = [...own].map((command) => `onCommand:${command}`);
  const possible = new Set([...views, ...commands, 'onContext:lectern.blog', 'onContext:lectern.post']);
  expect(completionEvents).not.toEqual([]);
  expect(completionEvents.filter((event) => !possible.has(event))).toEqual([]);
});

test('the pictures of all steps are packaged', async () => {
  const packaged = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const pictures = steps.map(({ media }) => media.svg.replace('./', ''));
  expect(packaged).toEqual(expect.arrayContaining(pictures));
});

test.each(steps)('the picture of the step $id follows the theme, and is told in words', ({ media }) => {
  const picture = readFileSync(join(root, media.svg), 'utf8');
  const colours = [...picture.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
  expect(colours.filter((colour) => colour !== 'none' && !colour.startsWith('var(--vscode-'))).toEqual([]);
  // VS Code's page lets a picture bring no style of its own
  expect(picture).not.toMatch(/<style| style=|<script|<image/);
  expect(media.altText).not.toBe('');
});
