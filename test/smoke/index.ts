import { runMocha } from '../host/runMocha.ts';

/** Called by the extension host. */
export function run(): Promise<void> {
  return runMocha(() => import('./packaged.ts'));
}
