import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What `@vscode/test-electron` passes to VS Code, as far as it means something here. */
export interface LaunchOptions {
  readonly folders: readonly string[];
  /** VS Code in the browser loads the last of several. */
  readonly extensionDevelopmentPath: string | undefined;
  readonly extensionTestsPath: string | undefined;
  readonly userDataDir: string | undefined;
  readonly extensionsDir: string | undefined;
  readonly disableExtensions: boolean;
  readonly debugPort: string | undefined;
  readonly serverArgs: readonly string[];
}

/** Options that have no meaning here (`--no-sandbox`, `--disable-updates`, …) are passed over, as VS Code itself does. */
export function parseLaunchArguments(args: readonly string[]): LaunchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      'disable-extensions': { type: 'boolean' },
      'enable-proposed-api': { type: 'string', multiple: true },
      'extensions-dir': { type: 'string' },
      'folder-uri': { type: 'string', multiple: true },
      'remote-debugging-port': { type: 'string' },
      'user-data-dir': { type: 'string' },
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      locale: { type: 'string' },
      log: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  return {
    folders: [...positionals, ...texts(values['folder-uri']).map((uri) => fileURLToPath(uri))],
    extensionDevelopmentPath: texts(values.extensionDevelopmentPath).at(-1),
    extensionTestsPath: text(values.extensionTestsPath),
    userDataDir: text(values['user-data-dir']),
    extensionsDir: text(values['extensions-dir']),
    disableExtensions: values['disable-extensions'] === true,
    debugPort: text(values['remote-debugging-port']),
    serverArgs: [
      ...texts(values['enable-proposed-api']).map((id) => `--enable-proposed-api=${id}`),
      ...(text(values.log) === undefined ? [] : [`--log=${text(values.log)}`]),
    ],
  };
}

type Value = string | boolean | readonly (string | boolean)[] | undefined;

function text(value: Value): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: Value): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
