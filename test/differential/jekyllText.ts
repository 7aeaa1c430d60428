/**
 * The text that Jekyll hands to kramdown, as far as one can tell without running Liquid: front matter is cut off, each
 * piece of Liquid replaced by as many harmless characters. Written apart from the package's own reading of both, so
 * that the tests compare two readings.
 */
export function jekyllText(file: string): string {
  return masked(withoutFrontMatter(file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
}

function withoutFrontMatter(file: string): string {
  const block = /^---[ \t\f\v]*\n[\s\S]*?^(?:---|\.\.\.)[ \t\f\v]*(?:\n|$(?![\s\S]))/m.exec(file);
  return block?.index === 0 ? file.slice(block[0].length) : file;
}

function masked(text: string): string {
  return text
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, blank)
    .replace(
      /(\{%-?\s*raw\s*-?%\})([\s\S]*?)(\{%-?\s*endraw\s*-?%\})/g,
      (_, open: string, body: string, close: string) => blank(open) + hidden(body) + blank(close),
    )
    .replace(/\{%-?\s*highlight\b[^%]*%\}[\s\S]*?\{%-?\s*endhighlight\s*-?%\}/g, figure)
    .replace(/(<?)(\{\{[\s\S]*?\}\})/g, (_, angle: string, output: string) => angle + word(output, angle !== ''))
    .replace(/\{%[\s\S]*?%\}/g, blank)
    .replace(/[\uE000\uE001]/g, (brace) => (brace === '\uE000' ? '{' : '}'));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Braces of a `raw` body are text: kept from the replacements that follow. */
function hidden(text: string): string {
  return text.replace(/\{(?=[{%])/g, '\uE000').replace(/([}%])\}/g, '$1\uE001');
}

function word(output: string, autolink: boolean): string {
  const letters = output.replace(/[^\n]/g, 'x');
  return autolink && letters.length > 4 ? `ftp:/${letters.slice(5)}` : letters;
}

/** The highlighted code stands in one raw HTML block; end tags keep their indentation, or they would leave the item. */
function figure(whole: string): string {
  const all = whole.split('\n');
  if (all.length === 1) return '<figure></figure>';
  return all
    .map((line, index) => {
      const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
      if (index === 0) return '<figure>';
      if (index === all.length - 1) return `${indentation}</figure>`;
      return line.trim() === '' ? '' : `${indentation}x`;
    })
    .join('\n');
}
