import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Runs a bundle of `../dist`; in a checkout that is not built, says what to do. */
export function load(name) {
  const bundle = new URL(`../dist/${name}`, import.meta.url);
  if (existsSync(bundle)) {
    // compiled code is kept for the next run, where this Node.js can (22.8)
    module.enableCompileCache?.();
    // `import` would read the whole bundle once more, to see what it exports
    createRequire(import.meta.url)(fileURLToPath(bundle));
    return;
  }
  console.error(`${fileURLToPath(bundle)} is not built: run "npm run build" in the checkout`);
  process.exitCode = 2;
}
