import type { SourceBuilder } from '../lines.ts';
import type { SpanSource } from '../source.ts';

/**
 * The rest of a container as one text, for HTML, which does not care for lines. It is built as far as it is needed, and
 * once for a container. Where lines stand in the file as they are, it is the file itself.
 */
export interface ContainerText {
  /** Grows; positions in it stay. */
  source: SpanSource;
  /** Positions of the lines from `firstLine` on, and the offset at which each began when it was added. */
  readonly lineStarts: number[];
  readonly lineOffsets: number[];
  readonly firstLine: number;
  /** The first line that is not in the text yet. */
  nextLine: number;
  readonly endLine: number;
  /** Behind the last character of the container, if all of it is there. */
  limit: number;
  readonly builder: SourceBuilder | null;
  /** Marks known not to come any more. */
  readonly missing: Set<string>;
}
