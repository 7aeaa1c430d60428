/** Cases in which we differ from kramdown on purpose: name of the case → reason. An entry that is not needed fails. */
export const knownDifferences: ReadonlyMap<string, string> = new Map([]);
