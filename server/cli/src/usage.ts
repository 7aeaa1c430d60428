/** What the user typed cannot be done: said in one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `lectern: checks posts of a Jekyll + kramdown blog

  lectern check [PATH…]     report problems
      --format FORMAT       text (default), json, github, sarif or checklist (Markdown for a pull request)
      --changed [BASE]      only posts that differ from a git revision; from where the default branch was left, if none is named
      --rule ID=SEVERITY    off, hint, info, warning or error; may be repeated
      --max-warnings N      fail on more than N warnings
      --config FILE         settings instead of the blog's .lectern.yml
      --external            also ask the web whether external links live
  lectern fix [PATH…]       apply the safe fixes
      --rule ID             only of this rule; may be repeated
      --dry-run             print the changes instead of making them
  lectern outline PATH…     headings, table of contents, links and more
      --format FORMAT       text (default) or json
  lectern render PATH…      the post's body as the site renders it
      --format FORMAT       html (default) or json
  lectern init              write .lectern.yml from what the blog's posts do
      --dry-run             print it instead
  lectern new               a new conference post
      --title TITLE         needed; the file's name comes from it
      --conference NAME     for the introduction; by default what --title begins with
      --start DATE          first day of the conference, such as 2026-10-05
      --days N              how many days it had
      --date DATE           day of publication; today, if none is given
      --draft               a draft, without a date
      --authors ID,ID       you, if git knows you as one of the blog's authors
      --add-me              adds you to the authors, by the name that git knows; --bio TEXT, --avatar FILE
      --category NAME
      --tags TAG,TAG
      --image PATH          header picture; placeholder makes one, none leaves it out
      --toc KIND            ul (generated), list (by hand) or none
      --dry-run             print the post instead of writing it
  lectern import SCHEDULE   session cards from a conference's schedule, an address or a file
      --into POST           put them into a post, and add links to talks that it has
      --day, --track, --room, --speaker, --search WORDS
                            only some of the talks; each may be repeated
      --list                print the talks instead; --format text (default) or json
      --update              only bring up to date what the post has
      --update-titles       take over titles that the schedule has changed
      --time-zone ZONE      of a schedule that does not say its own
      --dry-run             print the changes instead of making them
  lectern rules [ID]        the rule reference
  lectern --version

Paths are files, folders or patterns such as '_posts/2026-*.md'; without one, the blog around the current folder.
Exit: 0 all well, 1 problems found, 2 usage, no blog or post, or a file that cannot be read or written.
`;
