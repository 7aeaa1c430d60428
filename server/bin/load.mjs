import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs a bundle of `../dist`; in a checkout that is not built, says what to do. */
export async function load(name) {
  const bundle = new URL(`../dist/${name}`, import.meta.url);
  if (existsSync(bundle)) {
    await import(bundle.href);
    return;
  }
  console.error(`${fileURLToPath(bundle)} is not built: run "npm run build" in the checkout`);
  process.exitCode = 2;
}
