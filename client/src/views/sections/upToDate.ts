import type { SectionSource, ShownSections } from './sectionSource.ts';

/** The sections of the text as it is now, as soon as they are known: a view is behind while somebody types. */
export async function upToDate<Shown extends ShownSections<unknown>>(source: SectionSource<Shown>): Promise<Shown> {
  if (isFresh(source.shown)) return source.shown;
  return await new Promise((resolve) => {
    const listener = source.onDidChange((next) => {
      if (!isFresh(next)) return;
      listener.dispose();
      resolve(next);
    });
  });
}

function isFresh({ document, version }: ShownSections<unknown>): boolean {
  return document === null || document.isClosed || document.version === version;
}
