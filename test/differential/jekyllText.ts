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
    .replace(/\{%-?\s*highlight\s+([\w.+#-]+)[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g, figure)
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

/** What Jekyll writes without a highlighter, its line ends before and behind included. */
function figure(_whole: string, language: string, code: string): string {
  const name = language.toLowerCase();
  const shown = code.trim().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const attributes = `class="language-${name.replaceAll('+', '-')}" data-lang="${name}"`;
  return `\n<figure class="highlight"><pre><code ${attributes}>${shown}</code></pre></figure>\n`;
}
