import type { Dataset } from "../../model/dataset.ts";
import type { RefusedRow } from "../shared/losses/import-losses.ts";
import { withoutRowName } from "../shared/losses/row-name.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { importRows } from "../shared/passes/import-rows.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { StatementRow } from "./statements.ts";

/** A refused row, and the problems that have been found in it so far. */
export interface OpenRow {
  readonly row: StatementRow;
  readonly problems: AnnotationProblem[];
}

/** The greatest number of times that the refused rows are mapped again. */
const mostPasses = 20;

/**
 * Adds further problems to the lists of refused rows. Mapping a row finds only its first problem. Therefore each row is
 * mapped again without the value that caused the problem, until no new problem is found.
 */
export function addFurtherProblems(
  refused: readonly OpenRow[],
  base: Dataset,
  given: RowMapping<StatementRow>,
): void {
  if (refused.length === 0) return;
  const mapping = withAnySpeaker(given);
  const nextOf = ({ row, problems }: OpenRow, added: readonly AnnotationProblem[]): OpenRow[] => {
    const speaker = speakerFor(row, base);
    const rest = added.reduce<StatementRow | undefined>(
      (left, problem) => left && withoutProblem(left, problem, speaker),
      row,
    );
    return rest === undefined ? [] : [{ row: rest, problems }];
  };
  let open = refused.flatMap((each) => nextOf(each, each.problems));
  for (let pass = 0; pass < mostPasses && open.length > 0; pass++) {
    const rows = open.map(({ row }) => row);
    const { losses } = importRows("fromAnnotations", rows, mapping);
    open = losses.refused.flatMap((found) => {
      const each = open[found.row] as OpenRow;
      const problem = toProblem(found);
      each.problems.push(problem);
      return nextOf(each, [problem]);
    });
  }
}

/** Name of the actor that replaces a wrong speaker if the dataset `base` has no actors. */
const anySpeaker = "any speaker";

/**
 * Returns the id of an actor that replaces a wrong or missing speaker. If possible, it is an actor that the row does
 * not name in any field.
 */
function speakerFor({ fields }: StatementRow, { actors }: Dataset): string {
  const named = new Set(Object.values(fields).flat());
  const free = actors.find(({ id, name }) => !named.has(id) && !named.has(name));
  return (free ?? actors[0])?.id ?? anySpeaker;
}

function withAnySpeaker(mapping: RowMapping<StatementRow>): RowMapping<StatementRow> {
  const { actor } = mapping;
  if (actor === undefined) return mapping;
  return {
    ...mapping,
    actor: (name, row, index) => {
      if (name === anySpeaker) return { type: "person" };
      return typeof actor === "function" ? actor(name, row, index) : actor;
    },
  };
}

/** Converts the refusal of a row by `importRows` to a problem of the annotation. */
export function toProblem({ field, value, message }: RefusedRow): AnnotationProblem {
  const own = field?.replace(/^statement\./, "");
  return {
    ...(own === undefined ? {} : { field: own }),
    ...(value === undefined ? {} : { value }),
    message: withoutRowName(message).replace(/^statement\./, ""),
  };
}

/** Returns a row without the value that a problem is about. Undefined if the value cannot be left out. */
function withoutProblem(
  row: StatementRow,
  { field = "", value }: AnnotationProblem,
  speaker: string,
): StatementRow | undefined {
  const [name = ""] = field.split(".");
  const isOther = (item: string) => item !== value;
  switch (name) {
    case "speaker":
      return { ...row, fields: { ...row.fields, speaker: [speaker] } };
    case "act":
      return { ...row, act: "assert" };
    case "words":
    case "reporting":
    case "stance":
    case "condition":
      return row;
    case "on":
    case "positions":
    case "about": {
      const positions = row.positions.filter(({ on }) => isOther(on));
      const about = row.about.filter(isOther);
      const isFound = positions.length < row.positions.length || about.length < row.about.length;
      return isFound ? { ...row, positions, about } : { ...row, positions: [], about: [] };
    }
    case "jointlyWith":
    case "addressees":
    case "targets": {
      const given = row.fields[name] ?? [];
      const left = given.filter(isOther);
      return { ...row, fields: { ...row.fields, [name]: left.length < given.length ? left : [] } };
    }
    case "date":
    case "summary":
    case "onBehalfOf":
      return { ...row, fields: { ...row.fields, [name]: undefined } };
    default:
      return undefined;
  }
}
