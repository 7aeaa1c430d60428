import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** Runs a bundle of `../dist`; in a checkout that is not built, says what to do. */
export async function load(name) {
  const bundle = new URL(`../dist/${name}`, import.meta.url);
  if (existsSync(bundle)) {
    // compiled code is kept for the next run, where this Node.js can (22.8)
    module.enableCompileCache?.();
    await import(bundle.href);
    return;
  }
  console.error(`${fileURLToPath(bundle)} is not built: run "npm run build" in the checkout`);
  process.exitCode = 2;
}
