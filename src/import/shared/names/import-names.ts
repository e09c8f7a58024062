import type { Citation } from "../../../model/citation.ts";
import type { ImportState } from "../cells/import-state.ts";
import type { NameIndex } from "./name-index.ts";
import type { Spelling } from "./named-entity.ts";
import type { PreparedPosition, References, Target } from "./references.ts";

/** The indexes in which names and keys are looked up when records are made. */
export class ImportNames {
  readonly state: ImportState;
  readonly actors: NameIndex;
  readonly issues: NameIndex;
  readonly references: References;

  constructor(state: ImportState, actors: NameIndex, issues: NameIndex, references: References) {
    this.state = state;
    this.actors = actors;
    this.issues = issues;
    this.references = references;
  }

  /**
   * Returns positions in the form that a record has. Most statements have one position, and many statements have the
   * same position. All statements with the same single position therefore share one frozen list. The list is not shared
   * if the position has a condition or is not on an issue.
   */
  commitPositions(
    positions: readonly PreparedPosition[],
    citation: Citation,
    row: number,
  ): readonly object[] {
    const [first] = positions;
    if (
      positions.length === 1 &&
      first !== undefined &&
      first.condition === undefined &&
      isSpelling(first.on)
    ) {
      const { on, stance } = first;
      const id = this.issues.cite(on, citation);
      const shared = on.entity.positions.get(stance);
      if (shared !== undefined) return shared;
      const made = Object.freeze([Object.freeze({ on: id, stance })]);
      on.entity.positions.set(stance, made);
      return made;
    }
    return positions.map(({ on, stance, condition }) => {
      const position: { on: string | Target; readonly stance: string; readonly condition?: string } = {
        on: "",
        stance,
        ...(condition === undefined ? {} : { condition }),
      };
      if (isSpelling(on)) position.on = this.issues.cite(on, citation);
      else {
        const id = this.references.idOf(on);
        position.on = id ?? on;
        if (id === undefined) {
          this.references.later(on, row, (later) => {
            position.on = later;
          });
        }
      }
      return position;
    });
  }

  /**
   * Returns the id of the record that a reference names. If a later row contains this record, its id is not known yet,
   * and the reference itself is returned.
   */
  commitTarget(target: Spelling | Target, citation: Citation): string | Target {
    if (!isSpelling(target)) return this.references.idOf(target) ?? target;
    return (target.entity.kind === "actors" ? this.actors : this.issues).cite(target, citation);
  }
}

/** Returns whether a reference is the name of an actor or an issue, and not the key of a record. */
function isSpelling(target: Spelling | Target): target is Spelling {
  return "entity" in target;
}
