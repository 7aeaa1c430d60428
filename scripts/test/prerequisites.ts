import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findOnPath } from '../../test/host/paths.ts';

/** Something that npm cannot install and without which some tests are skipped. */
export interface Prerequisite {
  readonly name: string;
  readonly tests: string;
  readonly isPresent: () => boolean;
  readonly debianPackages: readonly string[];
  /** For a person whose machine is not Debian. */
  readonly advice: string;
}

export const browser: Prerequisite = {
  name: 'Chromium',
  tests: 'the tests inside VS Code',
  isPresent: () =>
    process.platform !== 'linux' || Boolean(process.env.VSCODE_TEST_EXECUTABLE) || findBrowser() !== undefined,
  debianPackages: ['chromium'],
  advice: 'install Chromium or Chrome, or let CHROMIUM_PATH name one',
};

const kramdown: Prerequisite = {
  name: "Ruby's kramdown and Jekyll",
  tests: 'the comparisons with kramdown itself',
  isPresent: () => findOnPath('jekyll') !== undefined && canRequire('kramdown', 'kramdown-parser-gfm'),
  debianPackages: ['jekyll', 'ruby-kramdown', 'ruby-kramdown-parser-gfm'],
  advice: 'install Ruby, then: gem install jekyll kramdown kramdown-parser-gfm',
};

/** Installs what is missing where that can be done unasked (Debian, as root); else says how to get it. */
export function installPrerequisites(): void {
  const missing = [browser, kramdown].filter(({ isPresent }) => !isPresent());
  if (missing.length === 0) return;
  if (isDebianAsRoot()) installPackages(missing.flatMap(({ debianPackages }) => debianPackages));
  for (const { name, tests, isPresent, debianPackages, advice } of missing) {
    if (isPresent()) continue;
    const how = isDebian() ? `apt-get install --no-install-recommends ${debianPackages.join(' ')}` : advice;
    console.log(`No ${name} here, so ${tests} are skipped. To have them: ${how}`);
  }
}

function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get, this once …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    }).status === 0;
  if (!aptGet('update') || !aptGet('install', '-y', '--no-install-recommends', ...packages)) {
    console.error('apt-get failed');
  }
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined;
}

function isDebianAsRoot(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

function canRequire(...libraries: string[]): boolean {
  const args = libraries.flatMap((library) => ['-r', library]);
  return spawnSync('ruby', [...args, '-e', ''], { stdio: 'ignore' }).status === 0;
}
