// Made by scripts/generate.ts from the pages beside the rules: change those.

/** The page of each rule, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {
  'unread-front-matter': `# unread-front-matter

## What it does
Finds posts whose front matter does not begin in the first line of the file, or is not closed by a line \`---\`.

## Why it matters
Jekyll then takes the post as one without front matter: it has no layout and no title, and readers see the lines that were meant for Jekyll.

## Wrong
\`\`\`markdown

---
layout: post
title: 'Two days by the sea'
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
---
\`\`\`

## Options
None.
`,
  'missing-front-matter': `# missing-front-matter

## What it does
Finds posts without front matter, and posts without anything at all.

## Why it matters
Jekyll publishes such a post all the same: without layout, so without the page around it, and under a title made of the file's name.
What front matter defaults in \`_config.yml\` give a post is not missed.

## Wrong
\`\`\`markdown
# Two days by the sea

It rained.
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
---

It rained.
\`\`\`

## Options
None.
`,
  'yaml-error': `# yaml-error

## What it does
Finds the place in the front matter that YAML cannot read: above all a colon in a title without quotes, but also tabs, unclosed quotes and unclosed brackets.

## Why it matters
Jekyll writes one line to its log and goes on without any of the front matter.
The post then has no layout, no title and no authors, and the day of the build for its date.

## Wrong
\`\`\`markdown
---
layout: post
title: Harbour days: what we learned
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Harbour days: what we learned'
---
\`\`\`

## Options
None.
`,
  'duplicate-key': `# duplicate-key

## What it does
Finds keys that the front matter has more than once, and marks those that are overruled.

## Why it matters
YAML takes the last value and says nothing.
Whoever changes the first one wonders why the site does not follow.

## Wrong
\`\`\`markdown
---
layout: post
category: Cloud
category: Conference
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
category: Conference
---
\`\`\`

## Options
None.
`,
  'missing-key': `# missing-key

## What it does
Finds posts whose front matter lacks a key that the blog's other posts have.
A key that \`defaults\` in \`_config.yml\` gives counts as present.

## Why it matters
Layouts rely on these keys: without \`layout\` the post has no page around it, without \`image\` its tile on the front page is empty.

## Wrong
\`\`\`markdown
---
layout: post
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
---
\`\`\`

## Options
\`frontMatter.required\` in \`.lectern.yml\` names the keys that each post has.
Without it, the rule asks for keys that at least five other posts and at least 95 % of them have; named in \`.lectern.yml\` in a younger blog, for \`layout\` and \`title\`.
`,
  'misordered-keys': `# misordered-keys

## What it does
Finds front matter whose keys stand in another order than in most posts of the blog, or than \`frontMatter: order\` of \`.lectern.yml\` says.
Keys that the order does not name may stand anywhere.

## Why it matters
Nothing on the site changes.
Authors copy the front matter of the last post, and reviewers compare it with others line by line.

## Wrong
\`\`\`markdown
---
title: A day at the harbour
layout: post
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: A day at the harbour
---
\`\`\`

## Options
None.
The order is \`frontMatter: order\` of \`.lectern.yml\`; without that, the order that most posts have.
`,
  'misspelt-key': `# misspelt-key

## What it does
Finds keys that no other post has and that are one or two letters away from a key that posts do have, or that Jekyll reads.

## Why it matters
Nothing reads a misspelt key: with \`coments: true\` the post has no comments, and no tool says why.

## Wrong
\`\`\`markdown
---
layout: post
titel: 'Two days by the sea'
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
---
\`\`\`

## Options
None.
`,
  'unlisted-key': `# unlisted-key

## What it does
Finds keys in the front matter of posts that \`.lectern.yml\` does not name, where it allows no others.

## Why it matters
No layout reads such a key: what the author meant by it is nowhere on the site.

## Wrong
\`\`\`markdown
---
title: Two days by the sea
sub_title: With gulls
---
\`\`\`

## Right
\`\`\`markdown
---
title: Two days by the sea
---
\`\`\`

## Options
\`frontMatter.additionalProperties: false\` in \`.lectern.yml\` switches the rule on.
The keys that it allows are those of \`frontMatter.required\`, \`frontMatter.order\` and \`frontMatter.properties\`.
`,
  'mistyped-value': `# mistyped-value

## What it does
Checks the type of values that Jekyll and layouts read: \`title\`, \`layout\`, \`permalink\`, \`slug\`, \`description\` and \`category\` are text; \`tags\`, \`categories\` and \`authors\` are text or a list of texts; \`comments\` and \`published\` are \`true\` or \`false\`.

## Why it matters
YAML guesses types: a title \`2020\` is a number, a tag \`on\` is a yes.
A \`slug\` that is a number even stops the build.
The text \`"false"\` counts as true, so the comments that it should close stay open.

## Wrong
\`\`\`markdown
---
layout: post
title: 2026
comments: "false"
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: '2026'
comments: false
---
\`\`\`

## Options
None.
`,
  'empty-value': `# empty-value

## What it does
Finds \`title\`, \`layout\`, \`image\`, \`category\`, \`tags\`, \`authors\` and the like without a value.

## Why it matters
Jekyll builds the site without a word, and what the key stands for is missing: the picture, the name, the place in a list.

## Wrong
\`\`\`markdown
---
category:
---
\`\`\`

## Right
\`\`\`markdown
---
category: Conference
---
\`\`\`

## Options
None.
`,
  'list-in-text': `# list-in-text

## What it does
Finds several categories, tags or authors in one text with commas between them.

## Why it matters
YAML needs brackets for a list.
Without them Jekyll takes \`Spring, Java\` for the tags \`Spring,\` and \`Java\`, or for one category of that name, comma and all, which is then part of the address.

## Wrong
\`\`\`markdown
---
tags: Spring, Java
---
\`\`\`

## Right
\`\`\`markdown
---
tags: [Spring, Java]
---
\`\`\`

## Options
None.
`,
  'unusual-spelling': `# unusual-spelling

## What it does
Finds categories and tags that at least three posts, and three times as many as use this spelling, spell in another way (of categories in other letter case, two and twice as many): other letter case, a hyphen for a blank, a plural; in categories also a letter too many, too few or wrong.

## Why it matters
The site counts them as two: a reader who looks for \`Conference\` does not find what is filed under \`conference\`.

## Wrong
\`\`\`markdown
---
category: conference
---
\`\`\`

## Right
\`\`\`markdown
---
category: Conference
---
\`\`\`

## Options
None.
`,
  'disallowed-value': `# disallowed-value

## What it does
Finds values in the front matter of posts that are not as \`.lectern.yml\` describes them: of another type, not among the values that there are, too many, too long.

## Why it matters
A category that nobody else uses has a page of its own on the site, and the post is missing from the one where readers look for it.

## Wrong
\`\`\`markdown
---
title: Two days by the sea
category: conference
---
\`\`\`

## Right
\`\`\`markdown
---
title: Two days by the sea
category: Conference
---
\`\`\`

## Options
\`frontMatter.properties\` in \`.lectern.yml\` describes the values by key, with these words of JSON Schema: \`type\`, \`enum\`, \`pattern\`, \`minLength\`, \`maxLength\`, \`minimum\`, \`maximum\`, \`minItems\`, \`maxItems\`, \`uniqueItems\` and \`items\`.
`,
  'invalid-date': `# invalid-date

## What it does
Finds a \`date\` in the front matter that Jekyll cannot read, or a day that its month does not have.

## Why it matters
At a date that it cannot read, Jekyll stops with an error: nothing of the site is built.
A 30 February becomes 2 March without a word.

## Wrong
\`\`\`markdown
---
layout: post
date: 2026-02-30
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
date: 2026-02-28 09:00:00 +0100
---
\`\`\`

## Options
None.
`,
  'contradicting-date': `# contradicting-date

## What it does
Finds posts whose \`date\` in the front matter is another day than the one that their file name begins with.

## Why it matters
\`date\` wins: the post appears under that day, and whoever looks for it by its file name is misled.
Mostly the file was renamed when publication was put off, and \`date\` was forgotten.

## Wrong
\`_posts/2026-05-04-harbour.md\`
\`\`\`markdown
---
date: 2026-04-27
---
\`\`\`

## Right
\`_posts/2026-05-04-harbour.md\`
\`\`\`markdown
---
date: 2026-05-04
---
\`\`\`

## Options
None.
`,
  'future-date': `# future-date

## What it does
Finds posts with a date that is yet to come, in the front matter or in the file name, unless \`_config.yml\` says \`future: true\`.

## Why it matters
Jekyll leaves them out without a word.
When the day comes, the site has to be built again: nothing happens by itself.

## Wrong
\`\`\`markdown
---
date: 2099-05-04
---
\`\`\`

## Right
\`\`\`markdown
---
date: 2026-05-04
---
\`\`\`

## Options
None.
`,
  'odd-file-name': `# odd-file-name

## What it does
Finds posts whose file name does not begin with a date, has spaces in it, or whose extension is in upper case.
Drafts need no date.

## Why it matters
Jekyll takes a post's date from its file name, and leaves out, without a word, what has none.
Spaces have to be escaped in every link.

## Wrong
\`_posts/harbour.md\`
\`\`\`markdown
---
title: A day at the harbour
---
\`\`\`

## Right
\`_posts/2026-05-04-harbour.md\`
\`\`\`markdown
---
title: A day at the harbour
---
\`\`\`

## Options
None.
`,
  'taken-address': `# taken-address

## What it does
Finds posts and pages to which the site gives the same address, one that a file of the blog has, and addresses in \`redirect_from\` that another post, page or file has, or the post itself.

## Why it matters
Both are written to one file: the one that is written last is what readers see, and the other is nowhere.

## Wrong
\`\`\`markdown
---
permalink: /about/
---
\`\`\`

## Right
\`\`\`markdown
---
permalink: /harbour/
---
\`\`\`

## Options
None.
`,
  'unknown-layout': `# unknown-layout

## What it does
Finds a \`layout\` for which there is no file in \`_layouts\`, or where \`layouts_dir\` of \`_config.yml\` says.
In a blog with a theme, or without layouts of its own, the rule is silent.

## Why it matters
Jekyll says so in a line of its output and goes on: readers see the bare text, without title, header and style.

## Wrong
\`\`\`markdown
---
layout: psot
title: 'Two days by the sea'
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
---
\`\`\`

## Options
None.
`,
  'unknown-author': `# unknown-author

## What it does
Finds ids under \`authors\` (or \`author\`) that \`_data/authors.yml\` does not have.
Where the blog's posts mostly write names that are in no data file, the rule stands back.
If there is no such file, or nobody in it, it speaks up where posts name people by ids such as \`ada_brandt\`; the quick fix makes the file.

## Why it matters
Layouts look the id up and find nothing: the post appears without its author, and nothing warns.

## Wrong
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
authors: [ada_brant]
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
authors: [ada_brandt]
---
\`\`\`

## Options
None.
`,
  'incomplete-author': `# incomplete-author

## What it does
Finds authors of a post whose entry in \`_data/authors.yml\` has no \`avatar\` or no \`bio\`.

## Why it matters
Where the site shows who wrote the post, there is an empty frame, or nothing below the name.

## Wrong
\`\`\`markdown
---
authors: [kofi_adjei]
---
\`\`\`

## Right
\`\`\`markdown
---
authors: [ada_brandt]
---
\`\`\`

## Options
None.
Without \`.lectern.yml\` the rule asks for what most of at least five authors have, and for what an entry has a key without a value for, such as \`bio:\`.
`,
  'missing-avatar': `# missing-avatar

## What it does
Finds authors of a post whose \`avatar\` in \`_data/authors.yml\` is no file of the blog, or one whose name differs in letter case only.
A name without a slash in front is looked for in all folders; where most authors' pictures are in none of them, only the layout knows where they are, and the rule is silent.

## Why it matters
The site shows an empty frame beside the author's name.
A name in the wrong letter case works on a Mac and on Windows and breaks on the server.

## Wrong
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
authors: [kofi_adjei]
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
authors: [ada_brandt]
---
\`\`\`

## Options
None.
`,
  'unknown-outbound': `# unknown-outbound

## What it does
Finds ids under \`outbound\` in the front matter that \`_data/outbound.yml\` does not have.
A blog without that file is left alone.

## Why it matters
The layout looks the id up and shows the link with its picture; for an id that it does not find, it shows nothing.

## Wrong
\`\`\`markdown
---
outbound: [harbuor]
---
\`\`\`

## Right
\`\`\`markdown
---
outbound: [harbour]
---
\`\`\`

## Options
None.
`,
  'missing-picture': `# missing-picture

## What it does
Finds a header picture (\`image\`, \`thumbnail\`, \`cover\`, \`banner\`, \`og_image\`) that begins with \`/\` and that is no file of the blog, or one whose name differs in letter case only.
A name without \`/\` in front is looked for from the root where most other posts' pictures are files from there; elsewhere only the layout knows its folder.

## Why it matters
The post's header and its tile on the front page stay empty.
A name in the wrong letter case works on a Mac and on Windows and breaks on the server.

## Wrong
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
image: /img/harbour/Header.png
---
\`\`\`

## Right
\`\`\`markdown
---
layout: post
title: 'Two days by the sea'
image: /img/harbour/header.png
---
\`\`\`

## Options
None.
`,
  'odd-ratio': `# odd-ratio

## What it does
Finds header pictures (\`image\` in the front matter) whose width and height do not have the ratio of the blog's other header pictures.

## Why it matters
Layouts show the pictures of all posts side by side, in frames of one size.
A picture of another ratio is cut off, distorted, or makes its neighbours jump.

## Wrong
\`\`\`markdown
---
image: /img/harbour/square.png
---
\`\`\`

## Right
\`\`\`markdown
---
image: /img/harbour/wide.png
---
\`\`\`

## Options
- \`ratio\`: width and height, such as \`500:293\`. Default: the ratio that most posts have.
- \`tolerance\`: difference that is allowed, in per cent. Default: 1.
`,
  'placeholder-picture': `# placeholder-picture

## What it does
Finds a header picture (\`image\` in the front matter) that is of one colour all over, as the placeholder of a new post is.

## Why it matters
It stands in until there is a picture of the conference.
Nobody sees in the text that it is still there: readers do, and so does everybody to whom the post is recommended.

## Wrong
\`\`\`markdown
---
image: /img/harbour/placeholder.png
---
\`\`\`

## Right
\`\`\`markdown
---
image: /img/harbour/wide.png
---
\`\`\`

## Options
None.
The checklist asks for it in any case; elsewhere it is told where \`.lectern.yml\` names the rule.
`,
  'external-link-attributes': `# external-link-attributes

## What it does
Finds links to other sites that lack \`target="_blank"\` or \`rel="noopener noreferrer"\`, in Markdown and in HTML.
Links to the blog's own address (\`url\` in \`_config.yml\`) and links inside the blog are left alone.

## Why it matters
A link without \`target\` replaces the post in the reader's tab, and many readers do not find back.
A new tab without \`rel\` tells the other site where its visitor comes from, and in old browsers hands it the blog's tab.

## Wrong
\`\`\`markdown
Read the [announcement](https://conference.example/news) first.
\`\`\`

## Right
\`\`\`markdown
Read the [announcement](https://conference.example/news){:target="_blank" rel="noopener noreferrer"} first.
\`\`\`

## Options
- \`target\`, \`_blank\` by default: the value that links need; empty, none is asked for.
- \`rel\`, \`noopener noreferrer\` by default: the words that links need; empty, none are asked for.

Hosts under \`hosts.own\` in \`.lectern.yml\` count as the blog itself.
Without that file the rule asks for \`target\` if most of the blog's dressed-up links have it, and for \`rel\` likewise.
`,
  'misspelt-target': `# misspelt-target

## What it does
Finds links with \`target="blank"\`, \`target="_balnk"\` and the like.

## Why it matters
Only \`_blank\`, with its underscore, means a new tab.
Any other word is the name of a window: the first link opens a tab, and every further link with that word replaces what is in it.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="blank" rel="noopener noreferrer"}.
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Options
None.
`,
  'ial-after-text': `# ial-after-text

## What it does
Finds an attribute list in a line of text that does not touch an element.

## Why it matters
kramdown attaches \`{:…}\` to the link, picture or emphasis that it touches.
After a space or a word there is none, and readers see the braces on the page.
A list for a whole paragraph stands on a line of its own, right below it.

## Wrong
\`\`\`markdown
See the [slides](https://slides.example/1) {:target="_blank"} of the talk.
\`\`\`

## Right
\`\`\`markdown
See the [slides](https://slides.example/1){:target="_blank"} of the talk.
\`\`\`

## Options
None.
`,
  'attribute-list-without-colon': `# attribute-list-without-colon

## What it does
Finds attribute lists behind a link or a picture, or on a line of their own, that begin with \`{\` instead of \`{:\`.

## Why it matters
Other Markdown dialects write them without the colon; to kramdown that is text, and readers see the braces.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1){target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Options
None.
`,
  'unclosed-attribute-list': `# unclosed-attribute-list

## What it does
Finds attribute lists behind a link or a picture that lack their closing \`}\`.

## Why it matters
Without its brace the list is text, and readers see it.
If another list follows in the same paragraph, everything up to that one's brace vanishes from the site without a warning.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer" first.
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"} first.
\`\`\`

## Options
None.
`,
  'attribute-list-below-link': `# attribute-list-below-link

## What it does
Finds attribute lists with \`target\` that stand on the line below a link.

## Why it matters
On a line of its own an attribute list belongs to the block above it: the paragraph gets a \`target\`, which means nothing there, and the link opens in the same tab.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1)
{:target="_blank" rel="noopener noreferrer"}
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"}
\`\`\`

## Options
None.
`,
  'dropped-attribute-token': `# dropped-attribute-token

## What it does
Finds words in an attribute list that are neither \`key="value"\` nor \`.class\`, \`#id\` or a name: values without quotes, curly quotes, spaces around \`=\`, commas.

## Why it matters
kramdown drops such a word.
If anything else in the list can be read, it does so without a warning, and the link opens in the same tab after all.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1){:target=_blank rel="noopener noreferrer"}.
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Options
None.
`,
  'melted-attributes': `# melted-attributes

## What it does
Finds attributes in a list that have no blank between them, or a comma.

## Why it matters
kramdown takes all of it for the value of the first one: \`target\` becomes \`_blank"rel="noopener\`, and the link neither opens a new tab nor has a \`rel\`.

## Wrong
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank"rel="noopener noreferrer"}.
\`\`\`

## Right
\`\`\`markdown
Watch the [recording](https://video.example/1){:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Options
None.
`,
  'doubled-attribute': `# doubled-attribute

## What it does
Finds attributes that an element gets twice, in one attribute list or in two of them.
Classes are left alone: they add up.

## Why it matters
The last one counts, and the other misleads whoever reads the source.

## Wrong
\`\`\`markdown
The [slides](/slides.pdf){:target="_blank" rel="noopener"}{:target="_self"}.
\`\`\`

## Right
\`\`\`markdown
The [slides](/slides.pdf){:rel="noopener"}{:target="_self"}.
\`\`\`

## Options
None.
`,
  'lost-attribute-list': `# lost-attribute-list

## What it does
Finds attribute lists that kramdown reads and that change nothing: on a line of their own with a blank line on both sides, in front of the end of a list or a quotation, or on something that takes no attributes, such as a comment.

## Why it matters
kramdown drops them without a warning.
A list on a line of its own belongs to the block that touches it.

## Wrong
\`\`\`markdown
{: .image .fit}

^
![The harbour](/img/harbour/header.png)
\`\`\`

## Right
\`\`\`markdown
![The harbour](/img/harbour/header.png){: .image .fit}
\`\`\`

## Options
None.
`,
  'undefined-attribute-reference': `# undefined-attribute-reference

## What it does
Finds names in attribute lists, as in \`{: figure}\`, that no definition \`{:figure: …}\` gives a meaning.

## Why it matters
kramdown passes over them without a warning, so the attributes that the name should bring are not there.

## Wrong
\`\`\`markdown
A picture of the harbour.
{: figure}
\`\`\`

## Right
\`\`\`markdown
{:figure: .image .fit}

A picture of the harbour.
{: figure}
\`\`\`

## Options
None.
`,
  'attribute-reference-cycle': `# attribute-reference-cycle

## What it does
Finds attribute list definitions that name themselves, directly or through each other.

## Why it matters
kramdown follows them without end: the build of the whole site breaks.

## Wrong
\`\`\`markdown
{:figure: .image figure}

A picture of the harbour.
{: figure}
\`\`\`

## Right
\`\`\`markdown
{:figure: .image .fit}

A picture of the harbour.
{: figure}
\`\`\`

## Options
None.
`,
  'misplaced-attribute': `# misplaced-attribute

## What it does
Finds attributes that an element does not have, in HTML tags and in attribute lists: \`target\` on a picture, \`alt\` on a link, \`cslass\`.
\`data-…\`, \`aria-…\`, event handlers and elements that HTML does not know are left alone.

## Why it matters
Browsers ignore such an attribute.
A picture with \`target="_blank"\` cannot be clicked: the link around it was forgotten.

## Wrong
\`\`\`markdown
<img src="/img/harbour/header.png" alt="The harbour" target="_blank">
\`\`\`

## Right
\`\`\`markdown
<a href="/img/harbour/header.png" target="_blank"><img src="/img/harbour/header.png" alt="The harbour"></a>
\`\`\`

## Options
None.
`,
  'unmatched-tab': `# unmatched-tab

## What it does
Finds the content of a tab (\`{: #id .tab-content}\`) to whose id no tab leads.
A tab whose link leads nowhere is found by \`broken-anchor\`.

## Why it matters
A tab shows the content that has the id of its link: with another id the content stays hidden.

## Wrong
\`\`\`markdown
* [Maven](#tab-maven)
{: .tabs}

Put it into the POM.
{: #tab-mavn .tab-content}
\`\`\`

## Right
\`\`\`markdown
* [Maven](#tab-maven)
{: .tabs}

Put it into the POM.
{: #tab-maven .tab-content}
\`\`\`

## Options
None.
`,
  'skipped-level': `# skipped-level

## What it does
Finds headings more than one level below the heading before them.
The first heading may have any level.

## Why it matters
Screen readers announce levels, and readers use them to move around: a level that is not there sounds like a part that was missed.

## Wrong
\`\`\`markdown
# Day 1

### The hallway
\`\`\`

## Right
\`\`\`markdown
# Day 1

## The hallway
\`\`\`

## Options
None.
`,
  'bare-url-in-heading': `# bare-url-in-heading

## What it does
Finds addresses that are written out in a heading, plain or between \`<\` and \`>\`.

## Why it matters
A plain address is no link on the site.
Either way it becomes part of the heading's id, as in \`#keynote-by-ada-brandthttpssocialexampleada\`, and the table of contents shows it in full.

## Wrong
\`\`\`markdown
## Keynote by Ada Brandt https://social.example/@ada
\`\`\`

## Right
\`\`\`markdown
## Keynote by [Ada Brandt](https://social.example/@ada){:target="_blank" rel="noopener noreferrer"}
\`\`\`

## Options
None.
`,
  'heading-without-space': `# heading-without-space

## What it does
Finds headings without a space behind their \`#\`, and headings with a space in front of it.

## Why it matters
Only \`#\` at the beginning of a line and with a space behind makes a heading.
Everything else is text: the site shows \`##Conclusion\` as it stands, and the table of contents does not have it.

## Wrong
\`\`\`markdown
##Conclusion

We will be back.
\`\`\`

## Right
\`\`\`markdown
## Conclusion

We will be back.
\`\`\`

## Options
None.
`,
  'unread-header-id': `# unread-header-id

## What it does
Finds \`{#id}\` at the end of a heading that kramdown does not take for its id: without a blank in front, with closing \`#\` or another id behind, or with an id that begins with a digit.

## Why it matters
Readers see the braces in the heading and in the table of contents, and links to the id lead nowhere.

## Wrong
\`\`\`markdown
## The tide tables{#tables}
\`\`\`

## Right
\`\`\`markdown
## The tide tables {#tables}
\`\`\`

## Options
None.
`,
  'accidental-heading': `# accidental-heading

## What it does
Finds text right above a line of hyphens that reads like a sentence, or whose line of hyphens is one that the post draws elsewhere, too.

## Why it matters
Hyphens that touch a line of text make it a heading: the sentence becomes large and appears in the table of contents, and the line is not drawn.

## Wrong
\`\`\`markdown
This is what we saw in two days.
----
\`\`\`

## Right
\`\`\`markdown
This is what we saw in two days.

----
\`\`\`

## Options
None.
`,
  'empty-section': `# empty-section

## What it does
Finds headings with nothing between them and the next heading of the same or a higher level, or the end of the post.
A day or a part whose sections have headings of their own is not empty.

## Why it matters
It is mostly a section that somebody wanted to write later.

## Wrong
\`\`\`markdown
## The hallway

## Conclusion

We will be back.
\`\`\`

## Right
\`\`\`markdown
## The hallway

The best talk had no slides at all.

## Conclusion

We will be back.
\`\`\`

## Options
None.
`,
  'duplicate-heading': `# duplicate-heading

## What it does
Finds headings whose text an earlier heading has, too.

## Why it matters
kramdown numbers their ids: \`conclusion\`, \`conclusion-1\`, \`conclusion-2\`.
A link to one of them leads to another as soon as a heading with that text is added in front, and in the table of contents they cannot be told apart.

## Wrong
\`\`\`markdown
# Day 1

## What we learned

# Day 2

## What we learned
\`\`\`

## Right
\`\`\`markdown
# Day 1

## What we learned on day 1

# Day 2

## What we learned on day 2
\`\`\`

## Options
None.
`,
  'detached-no-toc': `# detached-no-toc

## What it does
Finds \`{:.no_toc}\` that a blank line separates from its heading, and \`{:toc}\` that a blank line separates from its list.

## Why it matters
An attribute list belongs to the block that it touches.
After a blank line it goes to the next block, so the heading appears in the table of contents, or there is no table at all.

## Wrong
\`\`\`markdown
# Table of contents

{:.no_toc}

- TOC
{:toc}

# Day 1
\`\`\`

## Right
\`\`\`markdown
# Table of contents
{:.no_toc}

- TOC
{:toc}

# Day 1
\`\`\`

## Options
None.
`,
  'second-toc': `# second-toc

## What it does
Finds a second list with \`{:toc}\`.

## Why it matters
kramdown makes one table of contents, from the first such list; the second stays a list that says \`TOC\`.

## Wrong
\`\`\`markdown
- TOC
{:toc}

# Day 1

1. TOC
{:toc}
\`\`\`

## Right
\`\`\`markdown
- TOC
{:toc}

# Day 1
\`\`\`

## Options
None.
`,
  'misspelt-toc-mark': `# misspelt-toc-mark

## What it does
Finds marks that were meant as \`{:toc}\` or \`{:.no_toc}\`: in other letter case, with a dot too many or too few, with another hyphen.

## Why it matters
kramdown knows these two only, letter by letter, and says nothing of any other.

## Wrong
\`\`\`markdown
- TOC
{:TOC}
\`\`\`

## Right
\`\`\`markdown
- TOC
{:toc}
\`\`\`

## Options
None.
`,
  'toc-lists-itself': `# toc-lists-itself

## What it does
Finds a heading such as "Table of contents" right above a generated table of contents without \`{:.no_toc}\`.

## Why it matters
kramdown lists every heading, this one included: the first entry of the table leads to the table.

## Wrong
\`\`\`markdown
# Table of contents

- TOC
{:toc}

# Day 1
\`\`\`

## Right
\`\`\`markdown
# Table of contents
{:.no_toc}

- TOC
{:toc}

# Day 1
\`\`\`

## Options
None.
`,
  'missing-toc': `# missing-toc

## What it does
Finds posts with many headings and many words that have no table of contents: neither a generated one (\`{:toc}\`) nor a list of links to the headings.

## Why it matters
Readers of a report look for the two talks that they care about.

## Wrong
\`\`\`markdown
# Keynote

We saw the harbour.

# Panel

We saw the people.
\`\`\`

## Right
\`\`\`markdown
# Table of contents
{:.no_toc}

- TOC
{:toc}

# Keynote

We saw the harbour.

# Panel

We saw the people.
\`\`\`

## Options
- \`headings\`: from so many headings on a post is long. Default: 8.
- \`words\`: from so many words on, too. Default: 1500.

Without \`.lectern.yml\` the rule is on if most of the blog's long posts have a table of contents.
`,
  'drifted-toc': `# drifted-toc

## What it does
Finds a table of contents, written by hand as a list of links, that lists nearly all headings of a level but not each of them, or in another order.
Entries that lead nowhere are found by \`broken-anchor\`.
The fix puts the entries in order and adds those that are missing, in nested lists as well; entries keep their words, and a level of which the list names only a few stays as it is.

## Why it matters
A section that was added later is in the post and not in its table of contents.
A generated one (\`{:toc}\`) cannot fall behind.

## Wrong
\`\`\`markdown
1. [Keynote](#keynote)
2. [Queues](#queues)
3. [Panel](#panel)

# Keynote

# Queues

# Handover

# Panel
\`\`\`

## Right
\`\`\`markdown
1. [Keynote](#keynote)
2. [Queues](#queues)
3. [Handover](#handover)
4. [Panel](#panel)

# Keynote

# Queues

# Handover

# Panel
\`\`\`

## Options
None.
`,
  'broken-anchor': `# broken-anchor

## What it does
Finds links to a place in the same post (\`#id\`) that is not there: no heading, no element and no footnote has that id.
A place whose id only the site's build knows, such as a heading with \`{{ … }}\`, is left alone.

## Why it matters
A click on such a link does nothing at all.
kramdown makes ids in its own way: each blank becomes a hyphen, other marks vanish without a trace, so \`Q & A\` is \`#q--a\`.

## Wrong
\`\`\`markdown
1. [Questions & answers](#questions-answers)

# Questions & answers
\`\`\`

## Right
\`\`\`markdown
1. [Questions & answers](#questions--answers)

# Questions & answers
\`\`\`

## Options
None.
`,
  'broken-link': `# broken-link

## What it does
Finds links to posts, pages and files of the blog that are not there, that are there in other letter case, or to a place (\`#id\`) that they do not have.
Addresses that a plugin may make while the site is built, such as \`/tags/java/\`, are left alone.
An address without a slash in front counts from the address of the post on the site, not from the folder of its file: \`plan.pdf\` in a post of 4 May 2026 is \`/2026/05/04/plan.pdf\`.

## Why it matters
Readers come to an error page.
Letter case does not count on a Mac or on Windows, so there all looks well; on the site's server it does.

## Wrong
\`\`\`markdown
Have a look at [the plan](/img/harbour/Header.png).
\`\`\`

## Right
\`\`\`markdown
Have a look at [the plan](/img/harbour/header.png).
\`\`\`

## Options
None.
`,
  'broken-post-tag': `# broken-post-tag

## What it does
Finds \`{% post_url %}\`, \`{% link %}\` and \`{% include %}\` that name a post or a file that the blog does not have.
Includes are looked for in \`_includes\`, or where \`includes_dir\` of \`_config.yml\` says; in a blog with a theme, or without includes of its own, they are left alone.

## Why it matters
Jekyll stops there: nothing of the site is built.

## Wrong
\`\`\`markdown
More in [the other post]({% post_url 2026-05-04-harbuor %}).
\`\`\`

## Right
\`\`\`markdown
More in [the other post]({% post_url 2026-05-04-harbour %}).
\`\`\`

## Options
None.
`,
  'empty-link': `# empty-link

## What it does
Finds links without an address, and links without a text.

## Why it matters
A link without address reloads the post.
A link without text cannot be seen.

## Wrong
\`\`\`markdown
The [slides]() are online.
\`\`\`

## Right
\`\`\`markdown
The [slides](/slides/harbour.pdf) are online.
\`\`\`

## Options
None.
`,
  'malformed-address': `# malformed-address

## What it does
Finds links whose address lacks \`https://\`, or in which it is misspelt or stands twice, and mail addresses without \`mailto:\`.

## Why it matters
Without a scheme the address is that of a page on the blog itself, which is not there.

## Wrong
\`\`\`markdown
Have a look at their [site](www.conference.example) and at the [recordings](ttps://video.example/1).
\`\`\`

## Right
\`\`\`markdown
Have a look at their [site](https://www.conference.example) and at the [recordings](https://video.example/1).
\`\`\`

## Options
None.
`,
  'parted-link': `# parted-link

## What it does
Finds \`[text] (address)\`, with a blank between the two, and \`(text)[address]\`, with the brackets the other way round.

## Why it matters
Neither is a link: the site shows brackets, text and address as they stand.

## Wrong
\`\`\`markdown
Read [the tide tables] (https://tides.example/tables).
\`\`\`

## Right
\`\`\`markdown
Read [the tide tables](https://tides.example/tables).
\`\`\`

## Options
None.
`,
  'bare-url': `# bare-url

## What it does
Finds addresses that are written out in the text without \`<\` and \`>\` around them.
Addresses in code and those of the author's own machine, such as \`http://localhost:8080\`, are left alone.

## Why it matters
Other Markdown dialects make a link of such an address, kramdown does not: readers have to copy it.

## Wrong
\`\`\`markdown
All talks are on https://video.example/harbour.
\`\`\`

## Right
\`\`\`markdown
All talks are on <https://video.example/harbour>{:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Options
None.
`,
  'absolute-link-to-own-site': `# absolute-link-to-own-site

## What it does
Finds links with the blog's own scheme and host (\`url\` in \`_config.yml\`) in front.

## Why it matters
While you look at the post on your own machine such a link leads away to the published site, and once the blog moves to another address it breaks.

## Wrong
\`\`\`markdown
More of this in [last year's report](https://blog.example/2025/05/04/harbour/).
\`\`\`

## Right
\`\`\`markdown
More of this in [last year's report](/2025/05/04/harbour/).
\`\`\`

## Options
None.
`,
  'internal-link-in-new-tab': `# internal-link-in-new-tab

## What it does
Finds links to other pages of the blog, or to places in the same post, that open a new tab.
Files such as PDFs and pictures may do so.

## Why it matters
In a new tab there is no way back, and a link to a place in the same post opens the whole post a second time.

## Wrong
\`\`\`markdown
See the [conclusion](#conclusion){:target="_blank" rel="noopener noreferrer"}.
\`\`\`

## Right
\`\`\`markdown
See the [conclusion](#conclusion).
\`\`\`

## Options
None.
`,
  'vague-link-text': `# vague-link-text

## What it does
Finds links whose text is \`here\`, \`this\`, \`link\` or the like.

## Why it matters
People who listen to a page, or who glance over it, go from link to link: ten links that all say \`here\` lead them nowhere.
Search engines go by the text, too.

## Wrong
\`\`\`markdown
The slides are [here](/slides/harbour.pdf).
\`\`\`

## Right
\`\`\`markdown
The [slides](/slides/harbour.pdf) are online.
\`\`\`

## Options
- \`texts\`: texts that say nothing; letter case and punctuation do not count.
  Default: \`here\`, \`click here\`, \`right here\`, \`over here\`, \`this\`, \`this link\`, \`this page\`, \`link\`, \`more\`, \`read more\`.
`,
  'undefined-link-reference': `# undefined-link-reference

## What it does
Finds \`[text][id]\` and \`[id][]\` where no line \`[id]: address\` defines the id.

## Why it matters
The site prints the brackets instead of a link.

## Wrong
\`\`\`markdown
The [recording][video] is online.
\`\`\`

## Right
\`\`\`markdown
The [recording][video] is online.

[video]: https://video.example/1
\`\`\`

## Options
None.
`,
  'brackets-without-link': `# brackets-without-link

## What it does
Finds text in square brackets, such as \`[workshop]\`, that no line \`[workshop]: address\` makes a link.

## Why it matters
The site prints the brackets.
Where that is meant, a backslash in front of the first one says so.

## Wrong
\`\`\`markdown
The slides are on the [conference site].
\`\`\`

## Right
\`\`\`markdown
The slides are on the [conference site](https://conference.example/slides), and \\[sic] they are in Latin.
\`\`\`

## Options
None.
`,
  'duplicate-link-definition': `# duplicate-link-definition

## What it does
Finds definitions \`[id]: address\` of an id that is defined again.

## Why it matters
The last one wins, so links lead to another address than the one that was written first.

## Wrong
\`\`\`markdown
The [recording][video] is online.

[video]: https://video.example/1
[video]: https://video.example/2
\`\`\`

## Right
\`\`\`markdown
The [recording][video] is online.

[video]: https://video.example/2
\`\`\`

## Options
None.
`,
  'broken-footnote': `# broken-footnote

## What it does
Finds footnote markers without a footnote, footnotes that no marker names, and footnotes that are defined twice.

## Why it matters
A marker without footnote is printed as it is; a footnote that nothing refers to does not appear on the site at all.

## Wrong
\`\`\`markdown
The hall was full.[^seats]
\`\`\`

## Right
\`\`\`markdown
The hall was full.[^seats]

[^seats]: Four hundred seats.
\`\`\`

## Options
None.
`,
  'duplicate-abbreviation': `# duplicate-abbreviation

## What it does
Finds \`*[ABC]: …\` lines for an abbreviation that is defined again.

## Why it matters
The last definition wins, and the other text is lost.

## Wrong
\`\`\`markdown
The CFP is open.

*[CFP]: call for papers
*[CFP]: call for proposals
\`\`\`

## Right
\`\`\`markdown
The CFP is open.

*[CFP]: call for proposals
\`\`\`

## Options
None.
`,
  'broken-picture': `# broken-picture

## What it does
Finds pictures in the text whose file the blog does not have, or has under a name in other letter case.
An address without a slash in front counts from the address of the post on the site, not from the folder of its file: \`img/a.png\` in a post of 4 May 2026 is \`/2026/05/04/img/a.png\`.

## Why it matters
The site shows an empty frame in place of the picture.
Letter case does not count on a Mac or on Windows, so there all looks well; on the site's server it does.

## Wrong
\`\`\`markdown
![The harbour](/img/harbour/Header.PNG)
\`\`\`

## Right
\`\`\`markdown
![The harbour](/img/harbour/header.png)
\`\`\`

## Options
None.
`,
  'heavy-picture': `# heavy-picture

## What it does
Finds pictures, in the text and in the front matter, whose file is larger than a megabyte.

## Why it matters
On a phone at a conference such a picture comes long after the text, or not at all.
Photos straight from a camera are ten times as wide as any page shows them.

## Wrong
\`\`\`markdown
![The harbour](/img/harbour/camera.jpg)
\`\`\`

## Right
\`\`\`markdown
![The harbour](/img/harbour/small.jpg)
\`\`\`

## Options
- \`kilobytes\`: size of a file from which on it is heavy. Default: 1000.
`,
  'picture-without-alt': `# picture-without-alt

## What it does
Finds \`<img>\` without \`alt\`, and Markdown pictures with nothing between their brackets.
\`alt=""\` in HTML says that a picture is decoration, and is left alone.

## Why it matters
Screen readers read the alternative text out; without one they read the file name, or nothing.
It is also what readers see while the picture is loading, and what search engines know of it.

## Wrong
\`\`\`markdown
<img class="image fit" src="/img/harbour/header.png">
\`\`\`

## Right
\`\`\`markdown
<img class="image fit" alt="The harbour at six in the morning" src="/img/harbour/header.png">
\`\`\`

## Options
None.
`,
  'picture-that-does-not-fit': `# picture-that-does-not-fit

## What it does
Finds pictures without the classes with which the blog's style lets them shrink.
Photos of speakers and others with a class of their own are exempt, and so are pictures in an element such as \`<span class="image left">\`, those whose width is a share of what there is, and those no wider than 320 pixels.

## Why it matters
A picture is as wide as its file.
On a phone that is wider than the screen: the whole post can then be pushed from side to side.

## Wrong
\`\`\`markdown
<img alt="The harbour" src="/img/harbour/header.png">
\`\`\`

## Right
\`\`\`markdown
<img class="image fit" alt="The harbour" src="/img/harbour/header.png">
\`\`\`

## Options
- \`classes\`: classes that a picture needs, with a blank between them. Default: \`image fit\`.
- \`exempt\`: classes of pictures that do not need them.
  Default: \`p-image\`, \`fit-contain\`, \`left\`, \`right\`, \`icon\`, \`emoji\`, \`avatar\`.

Without \`.lectern.yml\` the rule is on if most of the blog's pictures with a class have these.
`,
  'unwrapped-video': `# unwrapped-video

## What it does
Finds frames with a video (YouTube, Vimeo and the like) that do not stand in \`<div class="responsive-video">\`.

## Why it matters
A frame keeps the width that it is given.
On a phone that is wider than the screen; the element around it lets it shrink and keeps its proportions.

## Wrong
\`\`\`markdown
<iframe width="560" height="315" title="Recording" src="https://www.youtube.com/embed/1"></iframe>
\`\`\`

## Right
\`\`\`markdown
<div class="responsive-video">
  <iframe width="560" height="315" title="Recording" src="https://www.youtube.com/embed/1"></iframe>
</div>
\`\`\`

## Options
- \`class\`: class of the element around a video. Default: \`responsive-video\`.

Without \`.lectern.yml\` the rule is on if most of the blog's videos stand in such an element.
`,
  'frame-without-title': `# frame-without-title

## What it does
Finds \`<iframe>\` without \`title\`.

## Why it matters
A screen reader announces a frame by its title.
Without one its user has to go in to find out whether it is the recording or an advertisement.

## Wrong
\`\`\`markdown
<iframe src="https://video.example/embed/1"></iframe>
\`\`\`

## Right
\`\`\`markdown
<iframe title="Recording of the keynote" src="https://video.example/embed/1"></iframe>
\`\`\`

## Options
None.
`,
  'unclosed-html': `# unclosed-html

## What it does
Finds HTML tags whose end tag is missing.

## Why it matters
Everything behind the tag, often the rest of the post, becomes part of it and is no longer read as Markdown.

## Wrong
\`\`\`markdown
<div class="note">
Mind the *step*.
\`\`\`

## Right
\`\`\`markdown
<div class="note">
Mind the step.
</div>
\`\`\`

## Options
None.
`,
  'stray-end-tag': `# stray-end-tag

## What it does
Finds HTML end tags that no tag opened.

## Why it matters
The site prints the tag as text, or drops it.

## Wrong
\`\`\`markdown
Mind the step.

</div>
\`\`\`

## Right
\`\`\`markdown
<div class="note">
Mind the step.
</div>
\`\`\`

## Options
None.
`,
  'unread-tag': `# unread-tag

## What it does
Finds HTML tags with a value without quotes that holds more than letters, digits and \`_\`, such as an address.

## Why it matters
Browsers read such a tag, kramdown does not: it takes the tag for text, and the site shows it as it stands.

## Wrong
\`\`\`markdown
<img alt="A boat" src=/img/boat.png>
\`\`\`

## Right
\`\`\`markdown
<img alt="A boat" src="/img/boat.png">
\`\`\`

## Options
None.
`,
  'block-tag-in-text': `# block-tag-in-text

## What it does
Finds tags such as \`<div>\` or \`<iframe>\` in the middle of a line of text.

## Why it matters
kramdown takes such a tag only at the beginning of a line; elsewhere readers see the tag itself.

## Wrong
\`\`\`markdown
Mind the <div>step</div> there.
\`\`\`

## Right
\`\`\`markdown
Mind the <span>step</span> there.
\`\`\`

## Options
None.
`,
  'duplicate-html-attribute': `# duplicate-html-attribute

## What it does
Finds HTML tags that have the same attribute twice.

## Why it matters
One of the two values is lost.

## Wrong
\`\`\`markdown
<img class="image" class="fit" src="/img/harbour/header.png" alt="The harbour">
\`\`\`

## Right
\`\`\`markdown
<img class="image fit" src="/img/harbour/header.png" alt="The harbour">
\`\`\`

## Options
None.
`,
  'duplicate-id': `# duplicate-id

## What it does
Finds elements with an id that another one further up has as well.
Ids that kramdown makes for headings count, too: it keeps them apart from each other, but not from ids that are written out.

## Why it matters
A link to the id leads to the first element only, and so do scripts and styles.

## Wrong
\`\`\`markdown
# Harbour

<div id="harbour">The plan of the harbour</div>
\`\`\`

## Right
\`\`\`markdown
# Harbour

<div id="plan">The plan of the harbour</div>
\`\`\`

## Options
None.
`,
  'misspelt-property': `# misspelt-property

## What it does
Finds properties in \`style="…"\` that are a slip away from one that CSS has.

## Why it matters
Browsers pass over what they do not know, without a word.

## Wrong
\`\`\`markdown
<img alt="The harbour" src="/img/harbour/header.png" style="magin: 0 auto">
\`\`\`

## Right
\`\`\`markdown
<img alt="The harbour" src="/img/harbour/header.png" style="margin: 0 auto">
\`\`\`

## Options
None.
`,
  'unread-style': `# unread-style

## What it does
Finds declarations in \`style="…"\` with \`=\` in place of the colon, or with a length in quotes.

## Why it matters
Browsers pass over what they cannot read, without a word: the picture that should be small is as wide as it is.

## Wrong
\`\`\`markdown
<img alt="The harbour" src="/img/harbour/header.png" style="max-width='400px'">
\`\`\`

## Right
\`\`\`markdown
<img alt="The harbour" src="/img/harbour/header.png" style="max-width: 400px">
\`\`\`

## Options
None.
`,
  'markdown-attribute-on-span': `# markdown-attribute-on-span

## What it does
Finds \`markdown="block"\` on elements such as \`<span>\`, which hold text and no blocks.

## Why it matters
kramdown ignores it.

## Wrong
\`\`\`markdown
A <span markdown="block">*small*</span> step.
\`\`\`

## Right
\`\`\`markdown
A <span markdown="span">*small*</span> step.
\`\`\`

## Options
None.
`,
  'broken-extension': `# broken-extension

## What it does
Finds \`{::comment}\`, \`{::nomarkdown}\` and \`{::options}\` without their end, end tags without beginning, and extensions and options that do not exist.

## Why it matters
A comment without \`{:/comment}\` appears on the site, and an unknown extension is printed as it is.

## Wrong
\`\`\`markdown
{::comment}
To be written.
\`\`\`

## Right
\`\`\`markdown
{::comment}
To be written.
{:/comment}
\`\`\`

## Options
None.
`,
  'table-without-body': `# table-without-body

## What it does
Finds tables that have a header line and no rows below it.

## Why it matters
The site shows no table.

## Wrong
\`\`\`markdown
| Room | Talk |
|------|------|
\`\`\`

## Right
\`\`\`markdown
| Room | Talk |
|------|------|
| A    | Tide |
\`\`\`

## Options
None.
`,
  'broken-fence': `# broken-fence

## What it does
Finds lines of \`\`\`\` \`\`\` \`\`\`\` or \`~~~\` that begin no block of code: nothing closes it, or more than one word stands behind the marks.

## Why it matters
kramdown takes such a block for text: the code runs together on the site, \`#\` lines become headings, and what is in it becomes part of the post.

## Wrong
\`\`\`markdown
~~~js title="tide.js"
const tide = 'high';
~~~
\`\`\`

## Right
\`\`\`markdown
~~~js
const tide = 'high';
~~~
\`\`\`

## Options
None.
`,
  'broken-table': `# broken-table

## What it does
Finds tables with a line of hyphens that a line without \`|\` touches, above or below.

## Why it matters
kramdown reads a table only where every line up to the next blank one has a \`|\`, and where a blank line stands above it.
Else the site shows the whole table as text, with all its \`|\`.

## Wrong
\`\`\`markdown
The tide tables of the week:
| Day | High water |
|-----|------------|
| Monday | 06:12 |
\`\`\`

## Right
\`\`\`markdown
The tide tables of the week:

| Day | High water |
|-----|------------|
| Monday | 06:12 |
\`\`\`

## Options
None.
`,
  'accidental-table': `# accidental-table

## What it does
Finds a paragraph of one line that a \`|\` in it makes a table.

## Why it matters
In kramdown a table needs no edges: any \`|\` that is not in code parts two cells.
The site shows the parts of the sentence side by side, and the \`|\` is gone.

## Wrong
\`\`\`markdown
Ask for the tide table (high | low) at the desk.
\`\`\`

## Right
\`\`\`markdown
Ask for the tide table (high \\| low) at the desk.
\`\`\`

## Options
None.
`,
  'accidental-list': `# accidental-list

## What it does
Finds lines in the middle of a text that begin with a high number and a point, such as a year at the end of a sentence.

## Why it matters
kramdown needs no blank line in front of a list.
The site shows a list with one item, and counts it from 1: the year is gone.

## Wrong
\`\`\`markdown
We went to the harbour for the first time in
2007. It rained.
\`\`\`

## Right
\`\`\`markdown
We went to the harbour for the first time in
2007\\. It rained.
\`\`\`

## Options
None.
`,
  'unread-list': `# unread-list

## What it does
Finds paragraphs whose lines begin with \`1)\`, \`2)\` and so on.

## Why it matters
Other kinds of Markdown take this for a list, kramdown does not: the lines run together in one paragraph.

## Wrong
\`\`\`markdown
1) Read the tide table.
2) Take a coat.
\`\`\`

## Right
\`\`\`markdown
1. Read the tide table.
2. Take a coat.
\`\`\`

## Options
None.
`,
  'unreadable-line': `# unreadable-line

## What it does
Finds lines that no block of kramdown's takes: those that begin with one to three spaces and then a tab.

## Why it matters
The line appears on the site outside any paragraph.

## Wrong
\`\`\`markdown
 	Mind the step.
\`\`\`

## Right
\`\`\`markdown
Mind the step.
\`\`\`

## Options
None.
`,
  'several-sentences-on-line': `# several-sentences-on-line

## What it does
Finds lines on which a second sentence begins, in paragraphs, items and quotations.
It goes by marks, capitals and a list of abbreviations such as \`e.g.\` and \`Dr.\`; in doubt it is silent.

## Why it matters
On the site it makes no difference: a line end is a blank.
In a pull request it does: with one sentence a line, a change shows the sentence that changed, and a comment stands beside the sentence that it is about.

## Wrong
\`\`\`markdown
The median did not move. The volunteer waited for eleven seconds.
\`\`\`

## Right
\`\`\`markdown
The median did not move.
The volunteer waited for eleven seconds.
\`\`\`

## Options
- \`abbreviations\`, none by default: words whose point ends no sentence, beside those that Lectern knows, such as \`[Abb., pag.]\`.

Without \`.lectern.yml\` the rule is on if in most places where a sentence follows another in the same paragraph of the blog's posts, it begins on a new line.
`,
  'template-text': `# template-text

## What it does
Finds what a new conference post and session cards have to be typed over: their sentences, such as \`What this day was about.\`, a block that is \`Notes\` and nothing else, a heading such as \`Title by Speaker\`, what fields of the blog's own cards show, and links to \`https://recording\`.

## Why it matters
It stands in until the author has written something, and is easily left behind in a section that came to nothing.
Readers then find a form in place of a report.

## Wrong
\`\`\`markdown
# Day 1

What this day was about.
\`\`\`

## Right
\`\`\`markdown
# Day 1

The first day belonged to the people who run harbours.
\`\`\`

## Options
None.
The checklist asks for it in any case; elsewhere it is told where \`.lectern.yml\` names the rule.
`,
  'misspelt-name': `# misspelt-name

## What it does
Finds names of products in a spelling that is not that of their makers: \`Javascript\`, \`Github\`, \`Cloudfoundry\`.
Code, addresses and file names are left alone.

## Why it matters
Readers who use the product notice, and trust the rest a little less.

## Wrong
\`\`\`markdown
The sources are on Github, in Typescript.
\`\`\`

## Right
\`\`\`markdown
The sources are on GitHub, in TypeScript.
\`\`\`

## Options
None.
\`words\` in \`.lectern.yml\` adds names, or other spellings of those that the rule knows.
`,
  'unclosed-code': `# unclosed-code

## What it does
Finds one or two backticks in a text that no others close in the same paragraph.

## Why it matters
The site shows the backtick, and what was meant as code looks like text: quotes in it become curly, \`--\` a dash.

## Wrong
\`\`\`markdown
The tool reads \`tides.yml, and nothing else.
\`\`\`

## Right
\`\`\`markdown
The tool reads \`tides.yml\`, and nothing else.
\`\`\`

## Options
None.
`,
  'invisible-character': `# invisible-character

## What it does
Finds zero-width spaces, soft hyphens, marks of direction and control characters, which come along when text is copied from slides and web pages, and no-break spaces behind \`#\`, \`-\` and the like.

## Why it matters
Nobody sees them, but searching for the word fails, code that readers copy does not run, and a heading with a no-break space behind its \`#\` is none.

## Wrong
\`\`\`markdown
# The harbour

The zero​width space is in the third word.
\`\`\`

## Right
\`\`\`markdown
# The harbour

The zerowidth space is in the third word.
\`\`\`

## Options
None.
`,
  'byte-order-mark': `# byte-order-mark

## What it does
Finds an invisible mark (U+FEFF) in front of a file, which some Windows programs put there.

## Why it matters
A page with it is copied to the site as it is, front matter and all.
A post gets by, but many tools stumble over it.

## Wrong
\`\`\`markdown
﻿The file begins with a byte order mark.
\`\`\`

## Right
\`\`\`markdown
The file begins with its first letter.
\`\`\`

## Options
None.
`,
  'mixed-line-ends': `# mixed-line-ends

## What it does
Finds files in which some lines end as on Windows (CRLF) and others as on Unix (LF).
A file with one kind, whichever it is, is left alone.

## Why it matters
The site looks the same.
Version control may turn one kind into the other, and then shows lines as changed that nobody touched.

## Wrong
\`␍\` stands for the character that Windows has in front of a line end.
\`\`\`markdown
This line ends as on Windows.␍
This one does not.
\`\`\`

## Right
\`\`\`markdown
This line ends as on Unix.
This one does, too.
\`\`\`

## Options
None.
`,
  'odd-line-ends': `# odd-line-ends

## What it does
Finds posts whose lines end as on Windows (CRLF), in a blog whose posts end theirs as on Unix (LF).

## Why it matters
The site looks the same.
Version control may turn one kind into the other, and then shows lines as changed that nobody touched.

## Wrong
\`␍\` stands for the character that Windows has in front of a line end.
\`\`\`markdown
---␍
title: 'Two days by the sea'␍
---␍
\`\`\`

## Right
\`\`\`markdown
---
title: 'Two days by the sea'
---
\`\`\`

## Options
None.
Without \`.lectern.yml\` the rule is on if most of the blog's posts, and five at least, end their lines as on Unix.
`,
  'unclosed-liquid': `# unclosed-liquid

## What it does
Finds \`{{\` without \`}}\`, \`{%\` without \`%}\`, and Liquid blocks such as \`{% if %}\` and \`{% highlight %}\` without their end, or ends without a beginning.

## Why it matters
Jekyll runs Liquid before anything else, in code as well, and stops at what it cannot read: nothing of the site is built.

## Wrong
\`\`\`markdown
{% highlight ruby %}
puts "high tide"
\`\`\`

## Right
\`\`\`markdown
{% highlight ruby %}
puts "high tide"
{% endhighlight %}
\`\`\`

## Options
None.
`,
  'liquid-in-code': `# liquid-in-code

## What it does
Finds \`{{ … }}\` in code (fences, code spans, \`{% highlight %}\`) that is not in \`{% raw %}\`.
What begins with a name that Jekyll or the post itself defines, such as \`site\`, is taken for Liquid on purpose.

## Why it matters
Jekyll runs Liquid before kramdown looks for code.
A template in another language, such as \`{{ user.name }}\` of Angular or Vue, is an unknown variable to it, and the site shows nothing.

## Wrong
\`\`\`markdown
{% highlight html %}
<h1>{{ talk.title }}</h1>
{% endhighlight %}
\`\`\`

## Right
\`\`\`markdown
{% highlight html %}
<h1>{% raw %}{{ talk.title }}{% endraw %}</h1>
{% endhighlight %}
\`\`\`

## Options
None.
`,
  'session-without-speaker': `# session-without-speaker

## What it does
Finds sessions of a conference report that name no speaker, if most sessions of the same report do.
Panels, lightning talks and questions need no speaker, and neither does a talk that the author tells to have given: \`My talk …\`.

## Why it matters
Readers look for the people they know, and speakers look for themselves.

## Wrong
\`\`\`markdown
---
category: Conference
---

## Tides by [Ada Brandt](https://social.example.com/@ada)

## Moons by [Kofi Adjei](https://social.example.com/@kofi)

## Sands

This talk was about sand.
\`\`\`

## Right
\`\`\`markdown
---
category: Conference
---

## Tides by [Ada Brandt](https://social.example.com/@ada)

## Moons by [Kofi Adjei](https://social.example.com/@kofi)

## Sands by [Yuki Tanabe](https://social.example.com/@yuki)

This talk was about sand.
\`\`\`

## Options
- \`kinds\`: kinds of sessions that somebody gives: also \`panel\`, \`lightning\` and \`qa\`. Default: \`talk\`, \`keynote\`, \`workshop\`.
- \`percent\`: share of sessions that name their speakers, in per cent, from which on a report is told of the others; two at least. Default: 50.
`,
  'speaker-without-link': `# speaker-without-link

## What it does
Finds speakers of a conference report whom neither their name nor a link in the session's text leads to, if most speakers of the same report are linked.

## Why it matters
A link to a profile says which Ada Brandt it was, and lets readers follow her.

## Wrong
\`\`\`markdown
---
category: Conference
---

## Tides by [Ada Brandt](https://social.example.com/@ada)

## Moons by [Kofi Adjei](https://social.example.com/@kofi)

## Sands by Yuki Tanabe

Yuki showed us sand.
\`\`\`

## Right
\`\`\`markdown
---
category: Conference
---

## Tides by [Ada Brandt](https://social.example.com/@ada)

## Moons by [Kofi Adjei](https://social.example.com/@kofi)

## Sands by [Yuki Tanabe](https://social.example.com/@yuki)

Yuki showed us sand.
\`\`\`

## Options
- \`percent\`: share of speakers that are linked, in per cent, from which on a report is told of the others; two at least. Default: 50.
`,
  'broken-yaml-file': `# broken-yaml-file

## What it does
Finds the place in \`_config.yml\` or \`_data/authors.yml\` that YAML cannot read, and keys that stand there twice.

## Why it matters
Jekyll stops with an error: nothing of the site is built.
Of a key that stands there twice, the first value is dropped without a word.

## Wrong
\`\`\`yaml
title: Harbour notes: from the quay
\`\`\`

## Right
\`\`\`yaml
title: 'Harbour notes: from the quay'
\`\`\`

## Options
None.
`,
  'unusable-kramdown-option': `# unusable-kramdown-option

## What it does
Finds options below \`kramdown:\` in \`_config.yml\` that kramdown does not have, values that it refuses, and the few options that Lectern does not follow: \`html_to_native\`, \`transliterated_header_ids\`, \`remove_line_breaks_for_cjk\`, \`template\`, \`header_links\`, \`footnote_link_text\`, and math engines other than MathJax.

## Why it matters
An option that is none does nothing, without a word.
A value that kramdown refuses ends the build.
Where Lectern does not follow an option, the site may have other ids or other HTML than the table of contents, the preview and the rules say.

## Wrong
\`\`\`yaml
kramdown:
  toc_level: 2..3
  transliterated_header_ids: true
\`\`\`

## Right
\`\`\`yaml
kramdown:
  toc_levels: 2..3
\`\`\`

## Options
None.
`,
  'invalid-settings': `# invalid-settings

## What it does
Finds lines of \`.lectern.yml\` that cannot be understood: unknown settings, rules that do not exist, severities that are none.

## Why it matters
Such a line changes nothing, and whoever wrote it believes that it does.

## Wrong
\`\`\`yaml
rules:
  ial-after-txt: warning
  skipped-level: sometimes
\`\`\`

## Right
\`\`\`yaml
rules:
  ial-after-text: warning
  skipped-level: off
\`\`\`

## Options
A severity is \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.
`,
  'needless-switch': `# needless-switch

## What it does
Finds rules that a post switches off in its front matter although there is no rule of that name, or although the rule has nothing to find in the post.

## Why it matters
A misspelt name switches nothing off.
A switch that is no longer needed hides the next fault of its kind.

## Wrong
\`\`\`markdown
---
title: Harbour days
lectern: {off: [skiped-level, second-toc]}
---
# Morning

### Berths
\`\`\`

## Right
\`\`\`markdown
---
title: Harbour days
lectern: {off: [skipped-level]}
---
# Morning

### Berths
\`\`\`

## Options
None.
`,
  'dead-link': `# dead-link

## What it does
Finds links to other sites whose page is gone: its host answers 404 or 410 to a request for the page, or there is no host of that name.
It asks the web, so it works only on request: with \`lectern check --external\`, or with **Lectern: Check External Links** in VS Code.

A host that answers otherwise, too late or not at all says nothing for sure; such links are counted, and are no problems.

## Why it matters
Readers come to an error page, or to whoever has bought the name since.

## Wrong
\`\`\`markdown
The [slides](https://gone.example/slides) are online.
\`\`\`

## Right
\`\`\`markdown
The [slides](https://alive.example/slides) are online.
\`\`\`

## Options
None.
`,
  'moved-link': `# moved-link

## What it does
Finds links to other sites whose page has moved for good: the old address redirects to the new one with status 301 or 308.
It asks the web, so it works only on request: with \`lectern check --external\`, or with **Lectern: Check External Links** in VS Code.

## Why it matters
The link works as long as somebody keeps the old address alive, and every reader waits for two answers.
The fix writes the new address; have a look at the new page first, for some sites send all that they have lost to their front page.

## Wrong
\`\`\`markdown
The [slides](https://moved.example/slides) are online.
\`\`\`

## Right
\`\`\`markdown
The [slides](https://alive.example/slides) are online.
\`\`\`

## Options
- \`leave\`, a list of short-link services such as \`bit.ly\` and \`youtu.be\` by default: hosts whose addresses are meant to lead on to others.
`,
};
