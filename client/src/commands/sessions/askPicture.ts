import { type QuickPickItem, RelativePattern, Uri, window, workspace } from 'vscode';
import { askAddress } from '../askAddress.ts';

interface PictureItem extends QuickPickItem {
  /** From the site's root; `null`: it is somewhere else. */
  readonly source: string | null;
}

const pictures = '**/*.{avif,gif,jpg,jpeg,png,svg,webp,JPG,JPEG,PNG}';
const notPictures = '{_site,node_modules,vendor,.*}/**';
const elsewhere: PictureItem = {
  label: '$(globe) A picture on another site…',
  source: null,
  alwaysShow: true,
};

/**
 * Asks for one of the blog's pictures, or the address of another; `undefined`: the author left.
 * @param folder URI of the folder that Jekyll builds from, if it is known
 */
export async function askPicture(folder: string | null, title: string): Promise<string | undefined> {
  const items = folder === null ? [] : await picturesIn(Uri.parse(folder));
  const options = { title, placeHolder: 'Which picture of the blog?', matchOnDescription: true };
  const picked = await window.showQuickPick([elsewhere, ...items], options);
  if (picked === undefined) return undefined;
  return picked.source ?? (await askAddress(title, 'https://…'));
}

async function picturesIn(folder: Uri): Promise<readonly PictureItem[]> {
  const found = await workspace.findFiles(new RelativePattern(folder, pictures), notPictures);
  const paths = found.map(({ path }) => path.slice(folder.path.replace(/\/$/, '').length)).sort();
  return paths.map((source) => ({
    label: source.split('/').at(-1) ?? source,
    description: source.slice(0, source.lastIndexOf('/')),
    source: encodeURI(source),
  }));
}
