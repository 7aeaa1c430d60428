/** Files that are open at the same time: systems allow a few hundred. */
const atOnce = 64;

/** Does the same for each of many, some at a time; answers in their order. */
export async function inPortions<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    answers.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return answers;
}
