import { runMocha } from '../host/runMocha.ts';

/** Called by VS Code inside its extension host. */
export async function run(): Promise<void> {
  await runMocha(async () => {
    await import('./preview.test.ts');
    await import('./tableOfContents.test.ts');
    await import('./checklist.test.ts');
    await import('./structure.test.ts');
    await import('./diagnostics.test.ts');
    await import('./fixes.test.ts');
    await import('./sessionCards.test.ts');
    await import('./newPost.test.ts');
    await import('./datePost.test.ts');
    await import('./sessions.test.ts');
    await import('./importSchedule.test.ts');
    await import('./completion.test.ts');
    await import('./navigation.test.ts');
    await import('./settings.test.ts');
    await import('./externalLinks.test.ts');
    await import('./wholeBlog.test.ts');
    await import('./blogs.test.ts');
    await import('./sourceFolder.test.ts');
  });
}
