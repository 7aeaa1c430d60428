import { Uri, window, workspace } from 'vscode';
import { type Blogs, configFiles } from '../../blogs/blogs.ts';
import { foldersWithoutBlogs } from '../../blogs/roots.ts';

/**
 * A file of the blog that a command is meant for: what it was called on, else the active editor, else the workspace's
 * blog, asked for where it has several.
 */
export async function blogAt(blogs: Blogs, given: Uri | null, title: string): Promise<Uri | 'none' | 'cancelled'> {
  // a folder stands for what lies in it
  if (given !== null)
    return blogs.rootOf(Uri.joinPath(given, '_config.yml')) === null ? 'none' : Uri.joinPath(given, '_config.yml');
  const active = window.activeTextEditor?.document.uri;
  if (active !== undefined && blogs.rootOf(active) !== null) return active;
  const configs = await workspace.findFiles(configFiles, foldersWithoutBlogs);
  if (configs.length < 2) return configs[0] ?? 'none';
  const items = configs.map((config) => ({ label: workspace.asRelativePath(Uri.joinPath(config, '..')), config }));
  const picked = await window.showQuickPick(items, { title, placeHolder: 'Of which blog?' });
  return picked?.config ?? 'cancelled';
}
