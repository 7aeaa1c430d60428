/** A file that is made from the source. */
export interface Generated {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}
