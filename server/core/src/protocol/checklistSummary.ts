/**
 * In words, how many points hold and what is left of them: `9 of 12 points are ticked, 1 fails, 1 is for you to judge, 1
 * waits for the web`.
 * @param states of the points that count; `tickedByHand`: a person has judged, `web`: whether links live is not known
 */
export function checklistSummary(states: readonly ('ticked' | 'tickedByHand' | 'failed' | 'judge' | 'web')[]): string {
  const count = (wanted: (typeof states)[number]): number => states.filter((state) => state === wanted).length;
  const failed = count('failed');
  const open = count('judge');
  const waiting = count('web');
  if (failed + open + waiting === 0) return 'Every point holds';
  const done = states.length - failed - open - waiting;
  return [
    `${done} of ${states.length} points ${done === 1 ? 'is' : 'are'} ticked`,
    ...(failed > 0 ? [`${failed} ${failed === 1 ? 'fails' : 'fail'}`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? 'is' : 'are'} for you to judge`] : []),
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} for the web`] : []),
  ].join(', ');
}
