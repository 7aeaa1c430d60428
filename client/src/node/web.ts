import type { Fetcher } from '@lectern/core/protocol/web.ts';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { type ExtensionContext, ExtensionMode } from 'vscode';

/**
 * The web through VS Code's own network stack: in the extension host Node's `http` and `https` use the proxy and the
 * certificates of the editor's settings. What has a proxy before it is looked up by the proxy: an address of a private
 * network is then refused only where the link names it as a number.
 */
export function webOf({ extension, extensionMode }: ExtensionContext): Fetcher {
  const { version } = extension.packageJSON as { readonly version: string };
  return nodeFetcher({
    userAgent: `Lectern/${version}`,
    // a server of the tests runs on this machine; the mode is VS Code's own, no setting makes it
    ...(extensionMode === ExtensionMode.Test && { allowed: () => true }),
  });
}
