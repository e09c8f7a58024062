import type { Attributes } from "./attributes.ts";
import type { Ids } from "./ids.ts";

/** A proposition that actors can support or oppose. Coders define the issues, so an issue cites no document. */
export interface Issue<out I extends Ids = Ids> {
  /** Kebab-case id, unique among all records of the dataset. */
  readonly id: I["issues"];
  /** Short label for headings and axes. */
  readonly label: string;
  /** The proposition, in one sentence. An actor that agrees with the proposition supports the issue. */
  readonly proposition: string;
  /**
   * Wider issue that this issue is part of. Absent: none.
   *
   * @inverse broaderThan
   */
  readonly broader?: NoInfer<I["issues"]>;
  /**
   * Contrary issue, which an actor opposes if it supports this issue. Absent: none.
   *
   * @inverse opposedBy
   */
  readonly opposes?: NoInfer<I["issues"]>;
  /** Values of the source for which the model has no field. Absent: none. */
  readonly attributes?: Attributes;
  /** Remark by the coder. Absent: none. */
  readonly note?: string;
}
