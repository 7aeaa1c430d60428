import { commands, type ExtensionContext, ExtensionMode, type TextDocument, Uri, window, workspace } from 'vscode';
import { type Blogs, findBlogs } from './blogs/blogs.ts';
import { startsWithFrontMatter } from './blogs/roots.ts';
import { checkExternalLinksCommand } from './commands/blog/checkExternalLinks.ts';
import { type WholeBlog, wholeBlog } from './commands/blog/checkWholeBlog.ts';
import { createSettingsCommand } from './commands/blog/createSettings.ts';
import { showHouseRulesCommand } from './commands/blog/showHouseRules.ts';
import { checklistCommands } from './commands/checklistCommands.ts';
import { goToEntryCommand } from './commands/goToEntry.ts';
import { importScheduleCommand } from './commands/importSchedule/importSchedule.ts';
import { datePostCommands } from './commands/post/datePost.ts';
import { newPostCommand } from './commands/post/newPost.ts';
import { insertSessionCardCommand } from './commands/sessionCard/insertSessionCard.ts';
import { showChangeCommand } from './commands/showChange.ts';
import { showRuleCommand } from './commands/showRule.ts';
import { showViewCommands } from './commands/showViews.ts';
import { tocCommands } from './commands/tocCommands.ts';
import { languageServer } from './languageClient.ts';
import type { Platform } from './platform.ts';
import { onDidChangeFrontMatterProblem } from './preview/frontMatterProblem.ts';
import type { MarkdownIt } from './preview/markdownIt.ts';
import { previewRefresh } from './preview/previewRefresh.ts';
import { extendMarkdownIt } from './preview.ts';
import { type SessionFeatures, sessionFeatures } from './sessions.ts';
import { statusItem } from './status.ts';
import { type ChecklistView, checklistView } from './views/checklist/checklist.ts';
import { type ChecklistSource, checklistSource } from './views/checklist/checklistSource.ts';
import { checklistStatus } from './views/checklist/checklistStatus.ts';
import type { SectionView } from './views/sections/sectionView.ts';
import { tableOfContentsView } from './views/toc/tableOfContents.ts';
import { type TocSource, tocSource } from './views/toc/tocSource.ts';

/** What VS Code's Markdown preview asks for, and in a test what the views show. */
export interface Extension {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
  readonly testing?: {
    readonly blogs: Blogs;
    readonly toc: TocSource;
    readonly view: SectionView;
    readonly sessions: SessionFeatures;
    readonly checklist: ChecklistSource;
    readonly checklistView: ChecklistView;
    readonly wholeBlog: WholeBlog;
  };
}

/** Sets all of Lectern up; the entry of each platform calls it when VS Code activates it. */
export async function activateOn(platform: Platform, context: ExtensionContext): Promise<Extension> {
  const log = window.createOutputChannel('Lectern', { log: true });
  const server = languageServer(platform, log);
  const blogs = await findBlogs(server);
  const toc = tocSource(server, blogs, context.workspaceState);
  const view = tableOfContentsView(toc);
  const checklist = checklistSource(server, blogs, context.workspaceState);
  const checklistTree = checklistView(checklist);
  const sessions = sessionFeatures(server, blogs, context.workspaceState);

  const whole = wholeBlog(server, blogs);
  const previews = previewRefresh();

  const startIfNeeded = (): void => {
    if (server.state === 'idle' && (blogs.any || workspace.textDocuments.some(hasFrontMatter))) server.start();
  };
  const noticeBlog = (): void => {
    void commands.executeCommand('setContext', 'lectern.blog', blogs.any);
    // until it is known that there is none, the palette offers what a blog has: VS Code starts us when it is chosen
    void commands.executeCommand('setContext', 'lectern.noBlog', !blogs.any);
  };
  noticeBlog();
  startIfNeeded();
  context.subscriptions.push(
    log,
    server,
    blogs,
    toc,
    view,
    sessions,
    statusItem(server, blogs),
    insertSessionCardCommand(server, blogs),
    newPostCommand(server, blogs),
    datePostCommands(server),
    importScheduleCommand({ server, blogs, memory: context.workspaceState, log, home: platform.home }),
    createSettingsCommand(server, blogs),
    showHouseRulesCommand(server, blogs),
    checkExternalLinksCommand(server, blogs, log),
    whole,
    goToEntryCommand(toc),
    tocCommands(server, toc),
    checklist,
    checklistTree,
    checklistStatus(checklist),
    checklistCommands(server, checklist),
    showViewCommands(blogs),
    showChangeCommand(),
    showRuleCommand(Uri.joinPath(context.extensionUri, 'docs/rules.md')),
    commands.registerCommand('lectern.showOutput', () => log.show()),
    commands.registerCommand('lectern.restartServer', () => server.restart()),
    blogs.onDidChange(noticeBlog),
    blogs.onDidChange(startIfNeeded),
    previews,
    blogs.onDidChange(previews.run),
    onDidChangeFrontMatterProblem(previews.run),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('lectern.preview')) previews.run();
    }),
    workspace.onDidOpenTextDocument(async (document) => {
      await blogs.lookAbove(document);
      startIfNeeded();
    }),
    workspace.onDidChangeTextDocument(startIfNeeded),
  );
  return {
    extendMarkdownIt: (md) => extendMarkdownIt(md, blogs, log),
    ...(context.extensionMode === ExtensionMode.Test
      ? { testing: { blogs, toc, view, sessions, checklist, checklistView: checklistTree, wholeBlog: whole } }
      : {}),
  };
}

function hasFrontMatter(document: TextDocument): boolean {
  return document.languageId === 'markdown' && startsWithFrontMatter(document.getText());
}
