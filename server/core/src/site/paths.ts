/** URI of a file below a folder. `uriOf('file:///blog', 'img/a b.png')` is `file:///blog/img/a%20b.png`. */
export function uriOf(folder: string, path: string): string {
  return path === '' ? folder : `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path of a file relative to a folder, decoded; `null` where it does not lie below. */
export function pathIn(folder: string, uri: string): string | null {
  const parent = `${decode(folder)}/`;
  const child = decode(uri);
  return child.startsWith(parent) ? child.slice(parent.length) : null;
}

/** URI of the folder that a file or folder lies in; `null` at the top. */
export function parentOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  const top = uri.indexOf('//') + 2;
  return slash > top ? uri.slice(0, slash) : null;
}

/** Percent signs that encode nothing stay as they are. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
}

/** `img/./a/../b.png` becomes `img/b.png`; a `..` that leads out of the folder is dropped. */
export function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What stands behind the last dot of the name, in lower case; empty without one. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

export function isPicture(path: string): boolean {
  return /^(?:png|jpe?g|gif|webp|svg|avif|bmp)$/.test(extensionOf(path));
}
