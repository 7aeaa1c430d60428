/** Remembers the results of the last `size` texts. */
export function remembering<Result>(size: number, compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    const result = known ?? compute(text);
    // a Map keeps the order of insertion: what was used last goes to its end
    results.delete(text);
    results.set(text, result);
    for (const oldest of results.keys()) {
      if (results.size <= size) break;
      results.delete(oldest);
    }
    return result;
  };
}
