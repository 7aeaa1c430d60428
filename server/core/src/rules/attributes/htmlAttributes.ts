/*
 * Attributes that browsers act on, by element: HTML's own, and those of old that still have an effect. An element that
 * is not in the table may have any.
 */

const global = words(`
  accesskey align anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint
  exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover
  role slot spellcheck style tabindex title translate writingsuggestions
  about content datatype inlist prefix property rel resource rev typeof vocab
  markdown xmlns
`);

const size = 'height width';
const media = `${size} autoplay controls controlslist crossorigin disablepictureinpicture disableremoteplayback loop muted playsinline poster preload src`;
const cell = `abbr axis background bgcolor bordercolor char charoff colspan headers ${size} nowrap rowspan scope valign`;
const form = 'disabled form formaction formenctype formmethod formnovalidate formtarget name value';
const row = 'bgcolor char charoff height valign';

const table: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'attributionsrc charset coords download href hreflang interestfor name ping referrerpolicy shape target type',
    abbr: '',
    address: '',
    article: '',
    aside: '',
    audio: media,
    b: '',
    blockquote: 'cite',
    br: 'clear',
    button: `${form} command commandfor popovertarget popovertargetaction type`,
    caption: 'valign',
    center: '',
    cite: '',
    code: '',
    col: `span char charoff valign width`,
    colgroup: `span char charoff valign width`,
    dd: 'nowrap',
    del: 'cite datetime',
    details: 'name open',
    div: '',
    dl: 'compact',
    dt: '',
    em: '',
    embed: `${size} allowfullscreen allow name src type wmode flashvars allowscriptaccess`,
    figcaption: '',
    figure: '',
    font: 'color face size',
    footer: '',
    form: 'accept-charset action autocomplete enctype method name novalidate target',
    h1: '',
    h2: '',
    h3: '',
    h4: '',
    h5: '',
    h6: '',
    header: '',
    hr: 'color noshade size width',
    i: '',
    iframe: `${size} allow allowfullscreen allowtransparency browsingtopics credentialless csp frameborder gesture loading longdesc marginheight marginwidth mozallowfullscreen msallowfullscreen name referrerpolicy sandbox scrolling seamless src srcdoc webkitallowfullscreen oallowfullscreen`,
    img: `${size} alt border crossorigin decoding elementtiming fetchpriority hspace ismap loading longdesc lowsrc name referrerpolicy sizes src srcset usemap vspace`,
    ins: 'cite datetime',
    kbd: '',
    li: 'type value',
    main: '',
    mark: '',
    nav: '',
    ol: 'compact reversed start type',
    p: '',
    picture: '',
    pre: 'cols width wrap',
    q: 'cite',
    s: '',
    samp: '',
    section: '',
    small: '',
    source: `${size} media sizes src srcset type`,
    span: '',
    strike: '',
    strong: '',
    sub: '',
    summary: '',
    sup: '',
    table: `background bgcolor border bordercolor cellpadding cellspacing frame ${size} rules summary`,
    tbody: row,
    td: cell,
    tfoot: row,
    th: cell,
    thead: row,
    time: 'datetime',
    tr: `background bordercolor ${row}`,
    track: 'default kind label src srclang',
    tt: '',
    u: '',
    ul: 'compact type',
    video: media,
  }).map(([element, names]) => [element, words(names)]),
);

/** Prefixes that scripts and other vocabularies read. */
const free = /^(?:data-|aria-|on|x-|v-|hx-|ng-|xml:|xlink:|[^a-z])|[^a-z0-9_-]/;

/** Whether an element may have an attribute; names as written, letter case does not count. */
export function isAllowed(element: string, attribute: string): boolean {
  const own = table.get(element);
  const name = attribute.toLowerCase();
  return !own || own.has(name) || global.has(name) || free.test(name);
}

/** All attributes that an element may have, for suggestions. */
export function attributesOf(element: string): Iterable<string> {
  return [...(table.get(element) ?? []), ...global];
}

/** Elements that do have an attribute; the best known first, at most three. */
export function elementsWith(attribute: string): readonly string[] {
  const name = attribute.toLowerCase();
  return [...table].flatMap(([element, names]) => (names.has(name) ? [element] : [])).slice(0, 3);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
