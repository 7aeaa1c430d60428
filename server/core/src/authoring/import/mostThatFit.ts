/** Some of several things, and what was made of them together; `null` where none fits. */
export interface Fitting<Item, Made> {
  readonly taken: readonly Item[];
  readonly made: Made | null;
}

/**
 * All of several things where they can be made together, else as many as can, earlier ones before later ones: halves are
 * tried, and halves of what fails, each along with what was taken before.
 * @param make `null` where these do not go together
 */
export function mostThatFit<Item, Made>(
  items: readonly Item[],
  make: (items: readonly Item[]) => Made | null,
): Fitting<Item, Made> {
  return withMore({ taken: [], made: null }, items, make);
}

function withMore<Item, Made>(
  fitting: Fitting<Item, Made>,
  more: readonly Item[],
  make: (items: readonly Item[]) => Made | null,
): Fitting<Item, Made> {
  if (more.length === 0) return fitting;
  const taken = [...fitting.taken, ...more];
  const made = make(taken);
  if (made !== null) return { taken, made };
  if (more.length === 1) return fitting;
  const middle = Math.ceil(more.length / 2);
  return withMore(withMore(fitting, more.slice(0, middle), make), more.slice(middle), make);
}
