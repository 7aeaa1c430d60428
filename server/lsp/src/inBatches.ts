/**
 * A way to ask for one thing that sends together what is asked for at the same time: a blog's files, say.
 * @param send answers in the order of the items
 * @param most that are sent at once
 */
export function inBatches<Item, Answer>(
  send: (items: readonly Item[]) => Promise<readonly Answer[]>,
  most: number,
): (item: Item) => Promise<Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  const sendAll = (): void => {
    const all = waiting;
    waiting = [];
    for (let start = 0; start < all.length; start += most) sendSome(all.slice(start, start + most));
  };
  const sendSome = (some: readonly Waiting<Item, Answer>[]): void => {
    const fail = (error: unknown): void => {
      for (const { reject } of some) reject(error);
    };
    send(some.map(({ item }) => item)).then((answers) => {
      if (answers.length !== some.length) fail(new Error(`${some.length} were asked for, and ${answers.length} came`));
      for (const [index, answer] of answers.entries()) some[index]?.resolve(answer);
    }, fail);
  };
  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(sendAll);
      waiting.push({ item, resolve, reject });
    });
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}
