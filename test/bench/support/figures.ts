/** 50: the median. `NaN` of nothing. */
export function percentile(all: readonly number[], percent: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

export function median(all: readonly number[]): number {
  return percentile(all, 50);
}

/** `  12.3 ms` */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1).padStart(8)} ms`;
}
