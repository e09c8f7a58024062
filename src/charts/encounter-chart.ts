import { formatEdtf } from "../dates/format-edtf.ts";
import type { Row } from "../display/flat-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { meetingStatuses } from "../model/status.ts";
import { checkOptions } from "../options/check-options.ts";
import {
  type EncounterFilter,
  type EncounterLevel,
  encounterRules,
  encounters,
} from "../query/encounters.ts";
import { list } from "../query/list.ts";
import { type MergedEncounter, mergeLevels } from "../query/meetings/merge-levels.ts";
import { type ChartOptions, chartRules } from "./chart-options.ts";
import { type ChartSpec, chartSpec, type Part } from "./chart-spec.ts";
import { documentsIn, labelsOf, namesIn } from "./layers/labels.ts";
import { legend } from "./layers/legend.ts";
import { matrix, matrixLeft, signs } from "./layers/matrix.ts";
import { statementsNaming } from "./layers/statements-naming.ts";
import { asSentence, count, firstParts } from "./layers/words.ts";
import { type Colours, coloursOf } from "./theme.ts";

/** Options of {@link encounterChart}: the filter of `encounters`, and the appearance of the chart. */
export interface EncounterChartOptions<out I extends Ids = Ids> extends EncounterFilter<I>, ChartOptions {
  /**
   * Whether encounters are counted between principals, between participants, or both. With `"both"`, a cell counts the
   * meetings in which the two actors were principals, and also those in which they were participants. Without `actors`,
   * the default is `"principals"`. With `actors`, it is `"both"` as in `encounters`, so that the meetings of a minister
   * in the list are counted.
   */
  readonly level?: EncounterLevel | undefined;
}

/**
 * Returns a chart of {@link index!encounters}: a matrix of actors. A disc shows that two actors met, and its number and
 * its size show how often. A ring shows that the meetings of two actors were only scheduled, proposed or cancelled. An
 * empty cell means that no document reports a meeting, not that there was none.
 *
 * By default, the rows and the columns are the same actors, so each pair of actors has two cells. The actors are in
 * descending order of their number of meetings. With the option `actors`, the rows are the actors in this list, and the
 * columns are the actors whom they met. Without this option and without `level`, the actors are principals, such as
 * states. To show all persons, use `level: "participants"`.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value. If there are no encounters, the function does
 * not throw, and the chart is empty.
 *
 * @example
 * ```ts
 * import { encounterChart } from "demarche/charts";
 * import { dataset } from "demarche/data";
 *
 * const spec = encounterChart(dataset, { level: "participants", actors: ["antony-blinken"] });
 * const lavrov = spec.data.values.find(({ b }) => b === "sergey-lavrov");
 * lavrov?.count; // => 2
 * lavrov?.held; // => "lavrov-blinken-21-january; lavrov-blinken-1-february"
 * ```
 */
export function encounterChart<I extends Ids>(
  dataset: Dataset<I>,
  options: EncounterChartOptions<I> = {},
): ChartSpec {
  checkOptions("encounterChart", options, { ...encounterRules(), ...chartRules }, dataset);
  const {
    theme,
    title,
    width,
    level = options.actors === undefined ? "principals" : "both",
    ...filter
  } = options;
  const colours = coloursOf(theme);
  const pairs = mergeLevels(
    encounters(dataset as Dataset, { ...(filter as EncounterFilter), level }),
    list(dataset as Dataset, "meetings").map(({ id }) => id),
  );
  const rowActors = options.actors === undefined ? undefined : [...new Set<string>(options.actors)];
  const both = pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }]);
  const shown = both.filter(({ a }) => rowActors?.includes(a) ?? true);
  const [lines, columns] = [rowActors ?? mostFirst(shown, "a"), mostFirst(shown, "b")];
  const names = labelsOf(dataset, [...lines, ...columns]);
  const rows = shown.map((pair) => rowOf(dataset, pair, names));
  const met = pairs.filter((pair) => pair.count > 0).sort((x, y) => y.count - x.count);
  const heading = title ?? "Who met whom";
  const planned = pairs.length - met.length;
  const summary = `${count(met.length, "pair")} met${planned === 0 ? "" : `, and ${planned} more ${planned === 1 ? "was" : "were"} to meet`}`;
  const most = firstParts(
    met
      .slice(0, 3)
      .map(({ a, b, count: number }) => `${namesIn(dataset, [a, b]).replace("; ", " and ")} (${number})`),
    3,
  );
  const total = width ?? columns.length * step;
  const left = matrixLeft(lines, names);
  return chartSpec({
    theme,
    title: heading,
    subtitle: [pairs.length === 0 ? "Nothing found." : `${summary}.`],
    description: `${asSentence(heading)} A matrix of meetings: ${summary}.${met.length === 0 ? "" : ` Most often: ${most}.`}`,
    rows,
    width: total + left,
    views:
      pairs.length === 0
        ? []
        : [
            legend(
              colours,
              [
                { ...disc(colours), sign: "2", label: "number of meetings held" },
                { ...ring(colours), label: "no meeting held: scheduled, proposed or cancelled" },
              ],
              { columns: 2, columnWidth: 190, left },
            ),
            matrix({
              columns: { field: "b", ids: columns },
              rows: { field: "a", ids: lines },
              names,
              width: total,
              step,
              tooltip: [
                ["aName", "Actor"],
                ["bName", "Met with"],
                ["count", "Meetings held"],
                ["first", "First held"],
                ["last", "Last held"],
                ...meetingStatuses.map((status) => [`${status}Titles`, headings[status]] as const),
                ["documents", "Documents"],
                ["statements", "Statements made there"],
              ],
              layer: layers(colours, Math.max(2, ...pairs.map(({ count: times }) => times))),
              guides: colours.line,
            }),
          ],
  });
}

/** Width and height of a cell, in pixels. */
const step = 30;

const headings = {
  proposed: "Proposed",
  scheduled: "Scheduled",
  held: "Held",
  cancelled: "Cancelled",
} as const;

function disc({ stances, background }: Colours) {
  return { fill: stances.support.fill, stroke: stances.support.fill, ink: background, shape: "circle" };
}

function ring({ stances, background }: Colours) {
  return { fill: background, stroke: stances.support.fill, shape: "circle" };
}

/**
 * Returns every actor that occurs in the field `side` of a pair. The actor with the most meetings comes first. If two
 * actors have the same number of meetings, the actor that is in more pairs comes first.
 */
function mostFirst(pairs: readonly MergedEncounter[], side: "a" | "b"): readonly string[] {
  const sums = new Map<string, number>();
  for (const pair of pairs) sums.set(pair[side], (sums.get(pair[side]) ?? 0) + pair.count + 1e-6);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

function rowOf(dataset: Dataset, pair: MergedEncounter, names: ReadonlyMap<string, string>): Row {
  const all = meetingStatuses.flatMap((status) => pair[status]);
  const statements = all.flatMap((id) =>
    statementsNaming(id, dataset).filter(({ meeting }) => meeting === id),
  );
  const when = (date: string | null) => (date === null ? null : formatEdtf(date));
  return {
    a: pair.a,
    b: pair.b,
    aName: names.get(pair.a) as string,
    bName: names.get(pair.b) as string,
    count: pair.count,
    label: pair.count === 0 ? "" : String(pair.count),
    first: when(pair.first),
    last: when(pair.last),
    ...Object.fromEntries(
      meetingStatuses.flatMap((status) => [
        [status, pair[status].join("; ")],
        [`${status}Titles`, namesIn(dataset, pair[status])],
      ]),
    ),
    documents: documentsIn(dataset, all),
    statements: statements.map(({ id }) => id).join("; "),
  };
}

/** Returns the layers of discs and rings. `most` is the largest number of meetings of a pair. */
function layers(colours: Colours, most: number): readonly Part[] {
  const { fill } = disc(colours);
  return [
    {
      transform: [{ filter: "datum.count > 0" }],
      mark: { type: "point", filled: true, opacity: 1, color: fill },
      encoding: {
        size: {
          field: "count",
          type: "quantitative",
          legend: null,
          scale: { type: "sqrt", domain: [1, most], range: [260, 580] },
        },
      },
    },
    {
      transform: [{ filter: "datum.count === 0" }],
      mark: { type: "point", opacity: 1, size: 200, stroke: fill, strokeWidth: 2, fill: colours.background },
    },
    signs({ value: colours.background }, "label"),
  ];
}
