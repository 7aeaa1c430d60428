import { type Diagnostic, type Disposable, languages, type Uri } from 'vscode';

/** What the language server says of front matter that YAML cannot read; `null` as long as it says nothing. */
export function frontMatterProblem(file: Uri): string | null {
  return languages.getDiagnostics(file).find(isYamlError)?.message ?? null;
}

/** Calls back when that changes for any file: problems come later than a preview is printed. */
export function onDidChangeFrontMatterProblem(changed: () => void): Disposable {
  const known = new Map<string, string>();
  return languages.onDidChangeDiagnostics(({ uris }) => {
    let isNew = false;
    for (const uri of uris) {
      const key = uri.toString();
      const now = frontMatterProblem(uri);
      if (now === (known.get(key) ?? null)) continue;
      isNew = true;
      if (now === null) known.delete(key);
      else known.set(key, now);
    }
    if (isNew) changed();
  });
}

function isYamlError({ source, code }: Diagnostic): boolean {
  return source === 'lectern' && (typeof code === 'object' ? code.value : code) === 'yaml-error';
}
