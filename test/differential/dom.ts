import createMarkdownIt from 'markdown-it';

/**
 * A strict comparison of two pieces of HTML as what a browser makes of them. Each becomes a list of lines: tags with
 * their attributes decoded and sorted, comments, and text with its references decoded. Two lists that are equal build
 * equal trees. White space alone beside a block tag does not count, nor do blank lines behind one, a line's indentation
 * before one, and the number of blank lines between blocks that are bare text.
 */
export function domLines(html: string): readonly string[] {
  const tokens = tokenise(html);
  const lines: string[] = [];
  const open: string[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'text') {
      const text = shown(token.text, tokens[index - 1], tokens[index + 1], open);
      if (text !== '') lines.push(JSON.stringify(text));
      return;
    }
    if (token.kind === 'open' && !voidNames.has(token.name)) open.push(token.name);
    if (token.kind === 'close' && open.includes(token.name)) open.length = open.lastIndexOf(token.name);
    lines.push(token.text);
  });
  return lines;
}

interface Token {
  readonly kind: 'open' | 'close' | 'comment' | 'text';
  /** Lower case; empty for comments and text. */
  readonly name: string;
  readonly text: string;
}

const spanNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ' +
    'ruby samp select small span strong sub sup tt u var'
  ).split(' '),
);
const voidNames: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** What holds blocks: where math and lines that no parser handled stand as bare text, blank lines around them. */
const blockParents: ReadonlySet<string | undefined> = new Set([undefined, 'li', 'dd', 'blockquote']);

/** Math, and lines that no parser handled: with `markdown="1"` any element holds them. */
const bareBlock = /\\\]|^ {1,3}\t/m;

function shown(text: string, before: Token | undefined, after: Token | undefined, open: readonly string[]): string {
  const blank = !/[^ \t\n\r]/.test(text);
  // kramdown indents Markdown blocks in `pre`, too, and parts them by blank lines
  if (open.includes('pre') && !blank) {
    const closes = after?.kind === 'close' && after.name === 'pre';
    const opens = before?.kind === 'open' && before.name === 'pre';
    const begun = isEdge(before) && !opens ? text.replace(/^[ \t\n]*\n/, '\n') : text;
    return isEdge(after) && !closes ? begun.replace(/\n[ \t\n]*$/, '\n') : begun;
  }
  if (blank && (isEdge(before) || isEdge(after))) return '';
  const bare = blockParents.has(open.at(-1)) || bareBlock.test(text);
  const joined = bare ? text.replace(/\n[ \t\n]*\n/g, '\n') : text;
  const begun = isEdge(before) ? joined.replace(/^[ \t\n]*\n/, '') : joined;
  return isEdge(after) ? begun.replace(/\n[ \t\n]*$/, '\n') : begun;
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'comment' || (token.kind !== 'text' && !spanNames.has(token.name));
}

const comment = /<!--[\s\S]*?-->/y;
// kramdown's names may begin with what a browser's may not, and it sets such blocks on lines of their own, too
const tag = /<(\/?)([\p{L}_][^\s/>]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/uy;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function tokenise(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') tokens.push({ kind: 'text', name: '', text: decode(text) });
    text = '';
  };
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) {
      text += html.slice(at);
      break;
    }
    text += html.slice(at, next);
    comment.lastIndex = next;
    tag.lastIndex = next;
    const commentMatch = comment.exec(html);
    const tagMatch = commentMatch === null ? tag.exec(html) : null;
    if (commentMatch) {
      flush();
      tokens.push({ kind: 'comment', name: '', text: unindented(commentMatch[0]) });
      at = comment.lastIndex;
    } else if (tagMatch) {
      flush();
      const token = tagToken(tagMatch);
      tokens.push(token);
      at = tag.lastIndex;
      if (token.kind === 'open' && (token.name === 'script' || token.name === 'style')) {
        const end = Math.max(at, html.indexOf(`</${token.name}`, at));
        text = unindented(html.slice(at, end));
        at = end;
      }
    } else {
      text += '<';
      at = next + 1;
    }
  }
  flush();
  return tokens;
}

/** Where raw text has begun a comment or a script, kramdown's own line ends before tags stand in it. */
function unindented(text: string): string {
  return text.replace(/\n[ \t\n]*(?=<)/g, '');
}

function tagToken([, slash, rawName = '', attributes = '', selfClosing]: RegExpExecArray): Token {
  const name = rawName.toLowerCase();
  if (slash) return { kind: 'close', name, text: `</${rawName}>` };
  const pairs = new Map<string, string>();
  for (const [, key = '', double, single, bare] of attributes.matchAll(attribute)) {
    if (!pairs.has(key)) pairs.set(key, decode(double ?? single ?? bare ?? ''));
  }
  const written = [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const end = selfClosing && !voidNames.has(name) ? ' />' : '>';
  return { kind: 'open', name, text: `<${rawName}${written.join('')}${end}` };
}

const { unescapeAll } = createMarkdownIt().utils;

/** markdown-it also takes backslashes for escapes: doubled, they stay. */
function decode(text: string): string {
  return text.includes('&') ? unescapeAll(text.replace(/\\/g, '\\\\')) : text;
}
