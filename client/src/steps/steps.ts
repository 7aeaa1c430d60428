/** How a step ended. */
export type Outcome = 'next' | 'back' | 'cancelled';

/** One question of several. */
export interface Step {
  /** Whether there is anything to ask, by the answers so far. */
  applies?(): boolean;
  ask(place: StepPlace): Promise<Outcome>;
}

/** Where among the others a step is, for its title bar. */
export interface StepPlace {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
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
      totalSteps: steps.filter(applies).length,
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
