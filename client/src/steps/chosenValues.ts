/** One of several things to tick. */
export interface Tickable {
  readonly label: string;
  readonly description?: string;
  /** What it stands for; the label, where nothing is said. */
  readonly value?: string;
}

/**
 * What somebody means who has ticked some choices and typed words with commas between: a word stands for the choice of
 * that name, or the only one that it is a part of; where new words are taken, else for itself. What was typed to find a
 * choice that is ticked now stands for nothing.
 */
export function chosenValues(
  choices: readonly Tickable[],
  ticked: readonly Tickable[],
  typed: string,
  takesNew: boolean,
): readonly string[] {
  const found = typedWords(typed).flatMap((word) => {
    const named = choices.find((choice) => textsOf(choice).includes(word.toLowerCase()));
    if (named) return [valueOfChoice(named)];
    if (ticked.some((choice) => holds(choice, word))) return [];
    if (takesNew) return [word];
    const near = choices.filter((choice) => holds(choice, word));
    return near.length === 1 ? near.map(valueOfChoice) : [];
  });
  return [...new Set([...ticked.map(valueOfChoice), ...found])];
}

/** Words with commas between them, each once. */
function typedWords(text: string): readonly string[] {
  const words = text.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

export function valueOfChoice({ label, value }: Tickable): string {
  return value ?? label;
}

function holds(choice: Tickable, word: string): boolean {
  return textsOf(choice).some((text) => text.includes(word.toLowerCase()));
}

function textsOf({ label, value }: Tickable): readonly string[] {
  return [label.toLowerCase(), ...(value === undefined ? [] : [value.toLowerCase()])];
}
