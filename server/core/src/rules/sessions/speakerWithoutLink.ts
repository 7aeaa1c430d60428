import { sessionOutline } from '../../sessions/sessionOutline.ts';
import { type Rule, withOptions } from '../rule.ts';
import { isHabit, percent } from './habit.ts';

/** A speaker to whom nothing leads, in a report that links to the others. */
export const speakerWithoutLink: Rule = withOptions({
  id: 'speaker-without-link',
  title: 'Speaker without a link',
  group: 'sessions',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'hint',
  options: { percent: percent('speakers that are linked') },
  *check(post, _site, _asked, { percent: least }) {
    const speakers = post.derived(sessionOutline).sessions.flatMap((session) => session.speakers);
    const bare = speakers.filter(({ url }) => url === null);
    if (!isHabit(speakers.length - bare.length, speakers.length, least)) return;
    for (const { name, span } of bare)
      yield { span, message: `Nothing links to ${name}, so readers cannot find out who that is`, fixes: [] };
  },
});
