import { installHost } from '../test/host/install.ts';

// node scripts/install-vscode.ts: puts VS Code's server into .host, unless it is there
installHost();
