/**
 * In words, how many points hold and what is left of them: `10 of 12 points are ticked, 1 fails, 1 is for you to judge`.
 * @param states of the points that count; `tickedByHand`: a person has judged
 */
export function checklistSummary(states: readonly ('ticked' | 'tickedByHand' | 'failed' | 'judge')[]): string {
  const failed = states.filter((state) => state === 'failed').length;
  const open = states.filter((state) => state === 'judge').length;
  if (failed + open === 0) return 'Every point holds';
  const done = states.length - failed - open;
  return [
    `${done} of ${states.length} points ${done === 1 ? 'is' : 'are'} ticked`,
    ...(failed > 0 ? [`${failed} ${failed === 1 ? 'fails' : 'fail'}`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? 'is' : 'are'} for you to judge`] : []),
  ].join(', ');
}
