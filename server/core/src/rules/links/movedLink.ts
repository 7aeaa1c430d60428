import { hostOf } from '../../site/externalLinks.ts';
import { externalLinks } from '../../web/externalLinks.ts';
import { edit, optionsFor, type WebRule } from '../rule.ts';
import { shown } from '../wording.ts';
import { markedSpan } from './written.ts';

const options = {
  leave: {
    kind: 'texts',
    default: [
      'aka.ms',
      'amzn.to',
      'bit.ly',
      'buff.ly',
      'doi.org',
      'goo.gl',
      'lnkd.in',
      't.co',
      'tinyurl.com',
      'youtu.be',
    ],
    description: 'hosts whose addresses are meant to lead on to others',
  },
} as const;

/** A link that works only as long as the old address leads on to the new one. */
export const movedLink: WebRule = {
  id: 'moved-link',
  title: 'Link to a page that has moved',
  group: 'links',
  tier: 'fact',
  on: 'web',
  defaultSeverity: 'hint',
  options,
  *check(post, site, answers) {
    const { leave } = optionsFor({ id: 'moved-link', options }, site);
    for (const { link, span, address, fragment } of externalLinks(post, site)) {
      const answer = answers.get(address);
      if (answer?.kind !== 'moved' || leave.includes(hostOf(address) ?? '')) continue;
      const to = written(answer.to.includes('#') ? answer.to : answer.to + fragment);
      yield {
        span: markedSpan(link),
        message: `This page has moved for good to \`${shown(to)}\`, so the link works only while the old address leads there`,
        fixes: [{ ...edit(post, `Change it to \`${shown(to)}\``, { span, text: to }), safe: false }],
      };
    }
  },
};

/** An address in such a form that neither kramdown nor Liquid takes a piece of it for its own. */
function written(address: string): string {
  const marks = /[\s"'<>\\`{|}]/g;
  // an ampersand that begins a character reference would be read as one
  const text = address
    .replace(marks, encodeURIComponent)
    .replaceAll("'", '%27')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return isBalanced(text) ? text : text.replaceAll('(', '%28').replaceAll(')', '%29');
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(') open++;
    if (character === ')') open--;
    if (open < 0) return false;
  }
  return open === 0;
}
