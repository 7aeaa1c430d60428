/** What a check of a whole blog came to. */
export interface Counts {
  readonly checked: number;
  /** More than `checked` where it was cancelled. */
  readonly total: number;
  /** Files with at least one problem. */
  readonly faulty: number;
  readonly problems: number;
  /** Matters of taste: shown in the file, not in the list of problems. */
  readonly hints: number;
}

/** `12 problems and 3 hints in 5 of 115 files`. */
export function summaryOf({ checked, total, faulty, problems, hints }: Counts): string {
  const begun = checked < total ? `Cancelled after ${checked} of ${counted(total, 'file')}: ` : '';
  const found = [
    ...(problems > 0 || hints === 0 ? [counted(problems, 'problem')] : []),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
  ];
  if (faulty === 0) return `${begun}${begun === '' ? 'No' : 'no'} problems in ${counted(checked, 'file')}`;
  return `${begun}${found.join(' and ')} in ${faulty} of ${counted(checked, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
