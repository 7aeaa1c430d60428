import { commands, Disposable } from 'vscode';
import type { Blogs } from '../blogs/blogs.ts';
import { tellNoBlog } from './blog/tellNoBlog.ts';

/** The commands that show our views, in a folder without blog as well: there VS Code hides the views, and says nothing. */
export function showViewCommands(blogs: Blogs): Disposable {
  const show = (command: string, view: string): Disposable =>
    commands.registerCommand(command, async () => {
      if (!blogs.any) void tellNoBlog('Nothing to show');
      // VS Code makes a command for each view: it opens the side bar, and the view where it is collapsed
      else await commands.executeCommand(`${view}.focus`);
    });
  return Disposable.from(
    show('lectern.showTableOfContents', 'lectern.tableOfContents'),
    show('lectern.showSessions', 'lectern.sessions'),
    show('lectern.checkBeforePublishing', 'lectern.checklist'),
  );
}
