import { expect, test } from 'vitest';
import { expectFixesToMend, fixed, lint, marked } from '../testing.ts';

const options = { rules: ['skipped-level'] };

test.each([
  ['one level', '# A\n\n## B\n\n### C\n\n# D'],
  ['two levels', '# A\n\n⟦skipped-level|### B⟧\n\n### C\n\n#### D\n\n# E'],
  ['begins deep', '### A\n\n## B'],
  ['back up', '# A\n\n## B\n\n### C\n\n# D\n\n⟦skipped-level|#### E⟧'],
  ['with its mark', '# A\n\n⟦skipped-level|### B⟧\n{:.no_toc}'],
])('skipped-level: %s', (_name, source) => {
  const { text, expected } = marked(source);
  expect(lint(text, options)).toEqual(expected);
  expectFixesToMend(text, options);
});

test('skipped-level: raises what stands beside and below, too', () => {
  const title = 'Raise it and what follows to level 2';
  expect(fixed('# A\n\n### B\n\n#### C\n\n### D\n\n## E\n', title, options)).toBe(
    '# A\n\n## B\n\n### C\n\n## D\n\n## E\n',
  );
});
