import { type Entry, registryOf } from "../../dataset/registry.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import type { Row } from "../../display/flat-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Proposal, ProposalResponse } from "../../model/proposal.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Statement } from "../../model/statement.ts";
import type { TimelineEntry } from "../../query/timeline.ts";
import { familyOf } from "../layers/act-family.ts";
import { namesIn } from "../layers/labels.ts";
import { packRows } from "../layers/pack-rows.ts";
import { statementsNaming } from "../layers/statements-naming.ts";
import type { TimePlot } from "../layers/time-layers.ts";
import { barOf, noBar, type TimeSpan } from "../layers/time-span.ts";
import type { Lane } from "../timeline-lanes.ts";

/** Number of columns in which marks without a date are arranged. */
export const undatedColumns = 8;

/**
 * The data of a lane: one item of `rows` for each mark. `height` is the number of lines in which the marks are drawn.
 */
interface PlacedLane {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Returns the data of a lane, whose marks are drawn in one or more lines. `top` is the index of the first line. */
export function placeLane(
  dataset: Dataset,
  lane: Lane,
  { span, width }: Pick<TimePlot, "span" | "width">,
  top: number,
): PlacedLane {
  const dated = span === undefined ? [] : lane.entries.filter(({ date }) => date !== null);
  const undated = lane.entries.filter(({ date }) => date === null);
  const bars = dated.map((entry) => barOf(dataset, entry, span as TimeSpan, "middle"));
  const packed = span === undefined ? [] : packRows(bars, span, width);
  const rows: Row[] = dated.map((entry, i) => ({
    ...rowOf(dataset, entry, lane.label),
    row: top + (packed[i] as number),
    ...(bars[i] as (typeof bars)[number]),
    slot: null,
  }));
  undated.forEach((entry, i) => {
    const row = top + Math.floor(i / undatedColumns);
    rows.push({ ...rowOf(dataset, entry, lane.label), row, ...noBar, slot: i % undatedColumns });
  });
  return { rows, height: Math.max(0, ...rows.map(({ row }) => (row as number) - top)) + 1 };
}

function rowOf(dataset: Dataset, entry: TimelineEntry, lane: string): Row {
  const { act, statements } = speechIn(dataset, entry);
  const { record } = registryOf(dataset).byId.get(entry.id) as Entry;
  const status = "status" in record ? record.status : null;
  return {
    lane,
    kind: entry.kind,
    id: entry.id,
    title: entry.title,
    date: entry.date,
    when: formatEdtf(entry.date),
    earliest: entry.earliest,
    latest: entry.latest,
    status,
    // Meetings and other records can have a status, but only events can have the status `alleged`.
    alleged: status === "alleged",
    act,
    family: familyOf(act),
    actors: namesIn(dataset, entry.actors),
    issues: namesIn(dataset, entry.issues),
    documents: namesIn(dataset, entry.documents),
    statements: statements.join("; "),
  };
}

/** The speech act of an entry, and the ids of the statements that belong to the entry. */
interface Speech {
  readonly act: StatementAct | null;
  readonly statements: readonly string[];
}

/**
 * Returns the speech act of an entry and the statements that belong to it. The speech act is null for meetings and
 * events. A statement belongs to a meeting if it was made there or is about the meeting. A statement belongs to an
 * event if it is about the event.
 */
function speechIn(dataset: Dataset, { kind, id }: TimelineEntry): Speech {
  const { byId } = registryOf(dataset);
  const record = byId.get(id)?.record;
  if (kind === "statements") return { act: (record as Statement).act, statements: [id] };
  if (kind === "meetings" || kind === "events") {
    const related = statementsNaming(id, dataset).filter(
      ({ meeting, about }) => meeting === id || about?.includes(id),
    );
    return { act: null, statements: related.map((statement) => statement.id) };
  }
  const statementId = (record as Proposal | ProposalResponse).statement;
  const statement =
    statementId === undefined ? undefined : (byId.get(statementId)?.record as Statement | undefined);
  return {
    act: statement?.act ?? (kind === "proposals" ? "propose" : null),
    statements: statementId === undefined ? [] : [statementId],
  };
}
