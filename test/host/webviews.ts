import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { vscodeFolder } from './paths.ts';

/**
 * All webviews share one origin here, and so one service worker. One that loads while the worker is still starting
 * may wait for ever for a `controllerchange` that has already been. With the worker active before the workbench
 * starts, every webview is under its control from the first byte.
 */
export async function warmWebviews(page: Page, authority: string): Promise<void> {
  const { quality, commit } = JSON.parse(readFileSync(join(vscodeFolder, 'product.json'), 'utf8'));
  const folder = `http://${authority}/${quality}-${commit}/static/out/vs/workbench/contrib/webview/browser/pre`;
  const response = await page.goto(`${folder}/fake.html`);
  if (!response?.ok()) throw new Error(`${folder} is not served: ${response?.status()}`);
  await page.evaluate(async (remoteAuthority) => {
    const script = await (await fetch('service-worker.js')).text();
    const query = new URLSearchParams({
      v: /VERSION\s*=\s*(\d+)/.exec(script)?.[1] ?? '',
      'vscode-resource-base-authority': 'vscode-resource.vscode-cdn.net',
      remoteAuthority,
      platform: 'browser',
    });
    const registration = await navigator.serviceWorker.register(`service-worker.js?${query}`);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker || worker.state === 'activated') return;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve();
      });
    });
  }, authority);
}

/**
 * Each webview after the first would await `register()` and `registration.update()`, and Chromium's check for an
 * update takes 2.7 s a time. The worker cannot change during a run: both are skipped once it is in control.
 */
export async function skipWorkerUpdates(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (typeof ServiceWorkerContainer === 'undefined') return;
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...args) {
      const present = this.controller ? await this.getRegistration() : undefined;
      return present ?? (await register.apply(this, args));
    };
    ServiceWorkerRegistration.prototype.update = async function () {
      return this;
    };
  });
}
