import type { Ids } from "./ids.ts";

/** A proposition that actors can be for or against. It is the coder's, so it cites nothing. */
export interface Issue<out I extends Ids = Ids> {
  /** Kebab-case id, unique in the dataset. */
  readonly id: I["issues"];
  /** A few words for headings and axes. */
  readonly label: string;
  /** One sentence; to agree with it is to be for. */
  readonly proposition: string;
  /**
   * The wider issue that this is a part of. Absent: none.
   *
   * @inverse broaderThan
   */
  readonly broader?: NoInfer<I["issues"]>;
  /** A remark of the coder. */
  readonly note?: string;
}
