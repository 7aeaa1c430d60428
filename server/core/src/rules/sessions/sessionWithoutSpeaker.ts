import { isOwnTalk } from '../../sessions/evidence.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import { type Rule, withOptions } from '../rule.ts';
import { isHabit, percent } from './habit.ts';

/** A session that names nobody, in a report whose other sessions do. */
export const sessionWithoutSpeaker: Rule = withOptions({
  id: 'session-without-speaker',
  title: 'Session without a speaker',
  group: 'sessions',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'hint',
  options: {
    kinds: {
      kind: 'texts',
      default: ['talk', 'keynote', 'workshop'],
      description: 'Kinds of sessions that somebody gives: also `panel`, `lightning` and `qa`.',
    },
    percent: percent('sessions that name their speakers'),
  },
  *check(post, _site, _asked, { kinds, percent: least }) {
    const { sessions } = post.derived(sessionOutline);
    const given = sessions.filter(({ kind }) => kinds.includes(kind));
    const silent = given.filter(({ speakers }) => speakers.length === 0);
    if (!isHabit(given.length - silent.length, given.length, least)) return;
    for (const session of silent) {
      const { heading } = session;
      if (isOwnTalk(post, session)) continue;
      yield {
        span: { start: heading.start, end: heading.end },
        message: 'This session names no speaker, so readers do not learn whose it was',
        fixes: [],
      };
    }
  },
});
