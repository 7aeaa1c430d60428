import { askAddresses } from '@lectern/core/web/askAddresses.ts';
import { externalLinks } from '@lectern/core/web/externalLinks.ts';
import type { LinkAnswer, LinkAnswers } from '@lectern/core/web/linkAnswer.ts';
import { counted } from './formats/text.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';
import type { ReadPost } from './readPosts.ts';

/** What the web said of the links of posts. */
export interface AskedLinks {
  readonly answers: LinkAnswers;
  /** In words, why not all could be asked. */
  readonly failures: readonly string[];
}

/** Asks the web whether the external links of posts live, each address once; tells on standard error what it left open. */
export async function askExternalLinks(posts: readonly ReadPost[], io: Io): Promise<AskedLinks> {
  const addresses = new Set(
    posts
      .filter(({ site }) => site.config.markdown === 'kramdown')
      .flatMap(({ post, site }) => externalLinks(post, site).map(({ address }) => address)),
  );
  const steps = progress(io, 'Asking for external links:', addresses.size);
  const signal = io.interruption();
  const { answers, isOnline } = await askAddresses(addresses, { web: io.web, signal, answered: steps.next });
  steps.end();
  for (const [address, answer] of answers)
    if (answer.kind === 'undecided') io.stderr.write(`${address}: ${answer.reason}`);
  io.stderr.write(summary([...answers.values()]));
  const failures = [
    ...(signal.aborted
      ? [`interrupted: ${answers.size} of ${counted(addresses.size, 'external link')} were asked`]
      : []),
    ...(answers.size > 0 && !isOnline ? [`external links: nobody answered; check the network${proxyHint(io)}`] : []),
  ];
  for (const failure of failures) io.stderr.write(failure);
  return { answers, failures };
}

function summary(answers: readonly LinkAnswer[]): string {
  const count = (kind: LinkAnswer['kind']): number => answers.filter((answer) => answer.kind === kind).length;
  return `${counted(answers.length, 'external link')} asked: ${count('alive')} alive, ${count('moved')} moved, ${count('dead')} dead, ${count('undecided')} undecided`;
}

/** What is wrong may be what stands in between. */
function proxyHint({ env }: Io): string {
  const name = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((each) => env[each]);
  return name === undefined ? '' : `, and the proxy of ${name}`;
}
