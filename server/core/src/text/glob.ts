/** Whether a path that names no file may be a pattern. */
export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** Splits a pattern in front of its first part with a wildcard: `a/b/*.md` is the folder `a/b` and `*.md`. */
export function staticPart(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return {
    folder: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    rest: parts.slice(first).join('/'),
  };
}

/** `**` any folders, `*` anything in a name, `?` one character, `[a-z]` one of these, `{a,b}` one of these words. */
export function globExpression(pattern: string): RegExp {
  let inBraces = 0;
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[{},]|[.+^$()|\\[\]]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        inBraces++;
        return '(?:';
      case '}':
        inBraces = Math.max(0, inBraces - 1);
        return ')';
      case ',':
        return inBraces > 0 ? '|' : ',';
      default:
        return token.startsWith('[') && token.length > 1 ? token.replace(/^\[!/, '[^') : `\\${token}`;
    }
  });
  return new RegExp(`^${source}${')'.repeat(inBraces)}$`);
}
