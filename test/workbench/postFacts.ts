/** Where the parts of a post's header stand. */
export interface HeaderPlaces {
  readonly title: string;
  readonly authors: string;
  readonly category: string;
  readonly picture: string;
  /** All that is not the post's own text. */
  readonly around: string;
}

/** As the sample blog's layout has them. */
export const inPage: HeaderPlaces = {
  title: '.post-header .post-title',
  authors: '.post-header .authors a',
  category: '.post-header .meta',
  picture: '.post-header > img',
  around: '.post-header, article > .tags',
};

export const inPreview: HeaderPlaces = {
  title: '.lectern-header .lectern-header-title',
  authors: '.lectern-header .lectern-header-author',
  category: '.lectern-header .lectern-header-category',
  picture: '.lectern-header > img',
  around: '.lectern-header',
};

/** What a reader meets in a post, told of its page on the site and of its preview in the same words. */
export type PostFacts = Awaited<ReturnType<typeof readPost>>;

/**
 * Reads a post off its document once each picture has come or failed. It runs inside the browser, so it uses nothing of
 * this file. `base` is the address that relative ones are meant from: on the site the page's, in the preview the file's.
 */
export async function readPost(root: Element, { places, base }: { places: HeaderPlaces; base: string }) {
  const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
  const all = (selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.closest(places.around) === null);
  const textsInHeader = (selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);
  // what VS Code notes for itself is not the author's
  const classesOf = ({ classList }: Element): string =>
    [...classList].filter((name) => !/^code-(?:active-)?line$/.test(name)).join(' ');
  const attributesOf = ({ attributes }: Element): string =>
    [...attributes]
      .filter(({ name }) => !/^(?:href|class|dir|data-(?:href|line|vscode-.*))$/.test(name))
      .map(({ name, value }) => `${name}=${value}`)
      .toSorted()
      .join(' ');
  const pathOf = (address: string): string => {
    const { origin, pathname, hash } = new URL(address, base);
    return origin === new URL(base).origin && !address.startsWith('#') ? pathname + hash : address;
  };
  // a link leads to a page on the site, in the preview to its file: a post's have day and slug in common, others the name
  const targetOf = (link: HTMLElement): string =>
    pathOf(link.getAttribute('href') ?? '')
      .replace(/^\/.*\/(\d{4})[-/](\d\d)[-/](\d\d)[-/]([^/.]+)(?:\.md|\/)/, 'post $1-$2-$3-$4')
      .replace(/^\/(\w+)\.md$/, '/$1/')
      .replace(/^\/index\.html$/, '/');
  const pictureOf = (image: HTMLImageElement) => ({
    file: pathOf(image.getAttribute('src') ?? ''),
    alt: image.alt,
    loadedWidth: image.naturalWidth,
  });
  const depthOf = (element: Element): number => {
    const list = element.parentElement?.closest('ul, ol');
    return list ? 1 + depthOf(list) : 0;
  };

  const images = [...root.querySelectorAll('img')];
  await Promise.all(
    images.map(
      (image) =>
        image.complete ||
        new Promise((resolve) => {
          image.addEventListener('load', resolve);
          image.addEventListener('error', resolve);
        }),
    ),
  );
  return {
    header: {
      title: textsInHeader(places.title),
      authors: textsInHeader(places.authors),
      day: root.querySelector('time')?.dateTime.slice(0, 10),
      category: textsInHeader(places.category).map((text) => text.replace(/^.*· /, '')),
      pictures: images.filter((image) => image.matches(places.picture)).map(pictureOf),
    },
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) =>
      [heading.tagName, `#${heading.id}`, classesOf(heading), textOf(heading)].join(' '),
    ),
    contents: all('#markdown-toc a').map((entry) => ({
      depth: depthOf(entry),
      text: textOf(entry),
      target: targetOf(entry),
      leadsTo: root.querySelector(`[id="${CSS.escape(targetOf(entry).slice(1))}"]`)?.tagName,
    })),
    pictures: images
      .filter((image) => image.closest(places.around) === null)
      .map((image) => ({ ...pictureOf(image), classes: classesOf(image) })),
    frames: all('iframe, .lectern-frame').map((frame) => frame.getAttribute('src') ?? frame.getAttribute('href')),
    footnotes: all('sup, .footnotes, .footnotes li').map((note) =>
      [note.tagName, `#${note.id}`, classesOf(note), note.role, textOf(note)].join(' '),
    ),
    tables: all('table').map((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => [cell.tagName, cell.style.textAlign, textOf(cell)].join(' ')),
      ),
    ),
    definitions: all('dl > *').map((part) => `${part.tagName} ${textOf(part)}`),
    links: all('a[href]:not(.lectern-frame)').map((link) => ({
      text: textOf(link),
      target: targetOf(link),
      classes: classesOf(link),
      attributes: attributesOf(link),
    })),
    // the highlighter's classes are the theme's affair
    blocks: all('p, li, blockquote, pre, hr').map((block) =>
      [block.tagName, block.matches('pre') ? '' : classesOf(block), textOf(block)].join(' '),
    ),
  };
}
