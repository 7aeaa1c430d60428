import { expect, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { rules } from './registry.ts';

const house = rules.filter(({ tier }) => tier === 'house');

test.each(house.map((rule) => [rule.id, rule] as const))(
  '%s says how it is inferred, or what in the settings asks for it',
  (_id, { evidence, isAskedFor }) => {
    expect(evidence ?? isAskedFor).toBeDefined();
  },
);

test.each(house.flatMap(({ id, evidence = [] }) => evidence.map((each) => [id, each.habit, each] as const)))(
  '%s: nothing shows in a blog without posts that posts %s',
  (_id, _habit, evidence) => {
    const site = buildSite({ root: 'file:///blog', files: [], texts: new Map() });
    expect(evidence.count(site)).toMatchObject({ follow: 0, carry: 0 });
    expect(evidence.holds(site)).toBe(false);
  },
);
