/** How a step ended. */
export type Outcome = 'next' | 'back' | 'cancelled';

/** One question of several. */
export interface Step {
  /** Whether there is anything to ask, by the answers so far. */
  applies?(): boolean;
  /** Its answer decides which of the steps after it apply. */
  readonly isFork?: boolean;
  ask(place: StepPlace): Promise<Outcome>;
}

/** Where among the others a step is, for its title bar. */
export interface StepPlace {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  /** `undefined` while the answer of this step or of a later one decides how many there are. */
  readonly totalSteps: number | undefined;
  readonly canGoBack: boolean;
}

/** Asks one question after the other, back and forth; whether all were answered. */
export async function runSteps(title: string, steps: readonly Step[]): Promise<boolean> {
  const applies = (step: Step): boolean => step.applies?.() ?? true;
  let index = 0;
  while (index < steps.length) {
    const step = steps[index];
    if (!step || !applies(step)) {
      index++;
      continue;
    }
    const before = steps.slice(0, index).filter(applies).length;
    const outcome = await step.ask({
      title,
      step: before + 1,
      totalSteps: steps.slice(index).some((each) => each.isFork && applies(each))
        ? undefined
        : steps.filter(applies).length,
      canGoBack: before > 0,
    });
    if (outcome === 'cancelled') return false;
    if (outcome === 'next') index++;
    else
      index = Math.max(
        0,
        steps.findLastIndex((each, place) => place < index && applies(each)),
      );
  }
  return true;
}
