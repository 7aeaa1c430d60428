import { type Disposable, ThemeColor, Uri, window } from 'vscode';

const scheme = 'lectern-hidden-heading';

/** Marks an item of a view as one of a heading that the table of contents leaves out. */
export function hiddenUri(key: string): Uri {
  return Uri.from({ scheme, path: `/${key}` });
}

/** Shows such items in grey. */
export function greyHidden(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) =>
      uri.scheme === scheme ? { color: new ThemeColor('disabledForeground') } : undefined,
  });
}
