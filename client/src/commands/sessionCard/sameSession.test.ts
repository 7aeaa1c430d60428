import { expect, test } from 'vitest';
import { sameSession } from './sameSession.ts';

const known = { title: 'Compaction is a promise', speakers: ['Samuel Okoro', 'Ines Môreau'] };

test.each<[string, string, readonly string[], boolean]>([
  ['the same title', 'Compaction is a Promise!', [], true],
  ['a longer title by the same speaker', 'Compaction is a promise: keep it', ['ines moreau'], true],
  ['a longer title by somebody else', 'Compaction is a promise: keep it', ['Ada Brandt'], false],
  ['another talk by the same speaker', 'Logs', ['Samuel Okoro'], false],
  ['no title yet', '', ['Samuel Okoro'], false],
])('%s', (_name, title, names, expected) => {
  expect(sameSession(known, { title, speakers: names.map((name) => ({ name })) })).toBe(expected);
});
