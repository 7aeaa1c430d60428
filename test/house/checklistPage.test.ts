import { readFileSync } from 'node:fs';
import { checklistPoints, restPoint } from '@lectern/core/checklist/items.ts';
import { expect, test } from 'vitest';

const page = readFileSync('docs/checklist.md', 'utf8');

test.each([...checklistPoints, restPoint])('the page of the checklist has the point $id', ({ id, title, rules }) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` | ${title} |`));
  expect(row).toBeDefined();
  for (const rule of rules) expect(row).toContain(`\`${rule}\``);
});
