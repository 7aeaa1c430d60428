/** Why something cannot be done, for people: no full stop. */
export interface Impossible {
  readonly reason: string;
}
