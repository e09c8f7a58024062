import {
  type Attribution,
  attributions,
  type Dataset,
  type DateMatch,
  DemarcheError,
  dateMatches,
  type EncounterLevel,
  encounterLevels,
  find,
  kinds,
  matchesPeriod,
  nestedKinds,
  type RecordKind,
  type StanceOptions,
  type TimelineKind,
  timelineKinds,
} from "demarche";
import { attributeValues } from "./attributes.ts";

/** The views of the page, in the order of the navigation. Only the search box opens `search`. */
const views = ["timeline", "stances", "proposals", "meetings", "bases", "sources", "search"] as const;

/** One of {@link views}. */
export type View = (typeof views)[number];

/** The state of the page, which is in the fragment of its address. */
export interface State {
  /** The view that the page shows. */
  readonly view: View;
  /** Start of the period. Empty if the period has no start. */
  readonly from: string;
  /** End of the period. Empty if the period has no end. */
  readonly to: string;
  /** How certainly the date of a record has to be in the period. */
  readonly match: DateMatch;
  /** Whether records without a date are shown although a period is selected. */
  readonly undated: "no" | "yes";
  /** Ids of the actors in the filter. Empty if all actors match. */
  readonly actors: readonly string[];
  /** Kinds of record that the timeline shows. Empty if it shows all kinds. */
  readonly kinds: readonly TimelineKind[];
  /** Ids of the documents in the filter. Empty if all documents match. */
  readonly documents: readonly string[];
  /** Ids of the issues, proposals, terms and responses in the filter. Empty if the filter has none. */
  readonly on: readonly string[];
  /** The keys of the attribute values that are ticked. Empty if records are not filtered by attributes. */
  readonly attributes: readonly string[];
  /**
   * Whether statements are attributed to their speakers or to the principals of the speakers. Empty if the user chose
   * nothing; `choicesOf` returns the value that then applies.
   */
  readonly attributeTo: Attribution | "";
  /**
   * Whether a meeting is shown as an encounter of its participants or of the principals of the participants. Empty if
   * the user chose nothing; `choicesOf` returns the value that then applies.
   */
  readonly level: EncounterLevel | "";
  /** The search text. */
  readonly words: string;
  /** Id of the record in the panel. Empty if the panel shows no record. */
  readonly record: string;
  /**
   * The cell in the panel, as two ids: the id of the actor, and the id of what the stance is on. Empty if the panel
   * shows no cell.
   */
  readonly cell: readonly string[];
}

/** The state of a page whose address has no fragment. */
export const initialState: State = {
  view: "timeline",
  from: "",
  to: "",
  match: "possibly",
  undated: "no",
  actors: [],
  kinds: [],
  documents: [],
  on: [],
  attributes: [],
  attributeTo: "",
  level: "",
  words: "",
  record: "",
  cell: [],
};

/** Kinds of record on which stances are taken. */
const stanceKinds: readonly RecordKind[] = ["issues", "proposals", "terms", "responses"];

const anyKind: readonly RecordKind[] = [...kinds, ...nestedKinds];

/** The result of {@link readState}: the state, and messages about the parts of the fragment that could not be used. */
export interface ReadState {
  readonly state: State;
  /** One sentence for each part of the fragment that was ignored. */
  readonly notices: readonly string[];
}

/** Returns whether a dataset has a record of one of these kinds with this id. */
export function hasRecord(dataset: Dataset, wanted: readonly RecordKind[] | "any", id: string): boolean {
  return (wanted === "any" ? anyKind : wanted).some((kind) => find(dataset, kind, id) !== undefined);
}

/** The period in the state of the page, as options of the queries. */
export type PeriodOptions = Pick<StanceOptions, "from" | "to" | "match" | "undated">;

/** Returns the period in the state of the page as options of the queries. Without a period, the options are empty. */
export function periodOf({ from, to, match, undated }: State): PeriodOptions {
  if (from === "" && to === "" && match === initialState.match) return {};
  return { from: from || undefined, to: to || undefined, match, undated: undated === "yes" };
}

/** Returns a list of ids as an option of a query. An empty list becomes undefined, which selects all records. */
export function selected(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

/** Returns the error message for an invalid period, or undefined if the period is valid. */
export function periodProblem(from: string, to: string): string | undefined {
  try {
    matchesPeriod(null, { from: from || undefined, to: to || undefined });
    return undefined;
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    // The names of the function and its options are removed from the message, because users of the page do not know
    // them.
    return error.message.replace(/^Option \w+ of matchesPeriod: | of matchesPeriod/, "");
  }
}

/**
 * Returns the state that a fragment describes. Parts that cannot be used are ignored with a notice, so that a truncated
 * link, or a link from another version of the dataset, still opens.
 */
export function readState(fragment: string, dataset: Dataset): ReadState {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: string[] = [];
  const drop = (name: string, value: string, reason: string) =>
    notices.push(`${name}: ${JSON.stringify(short(value))} ${reason}`);

  const word = <T extends string, D extends string>(
    name: string,
    known: readonly T[],
    otherwise: D,
  ): T | D => {
    const value = given.get(name);
    if (value === null) return otherwise;
    if ((known as readonly string[]).includes(value)) return value as T;
    drop(name, value, `is not one of ${known.join(", ")}.`);
    return otherwise;
  };
  const listed = (name: string, known: (value: string) => boolean): readonly string[] => {
    const values = given.getAll(name).flatMap((value) => value.split(",").filter((part) => part !== ""));
    return [...new Set(values)].filter((value) => {
      if (known(value)) return true;
      drop(name, value, "is not in this record.");
      return false;
    });
  };
  const day = (name: string): string => {
    const value = given.get(name) ?? "";
    const wrong = value === "" ? undefined : periodProblem(value, "");
    if (wrong !== undefined) notices.push(`${name}: ${wrong}`);
    return wrong === undefined ? value : "";
  };
  const idsOf = (name: string, wanted: readonly RecordKind[]) =>
    listed(name, (id) => hasRecord(dataset, wanted, id));

  for (const name of new Set(given.keys())) {
    if (!Object.hasOwn(initialState, name)) notices.push(`${short(name)}: this page has no such filter.`);
  }
  const from = day("from");
  let to = day("to");
  const wrong = periodProblem(from, to);
  if (wrong !== undefined) {
    notices.push(`to: ${wrong}`);
    to = "";
  }
  const record = given.get("record") ?? "";
  const known = record === "" || hasRecord(dataset, "any", record);
  if (!known) drop("record", record, "is not in this record.");
  const pair = given.get("cell") ?? "";
  const [actor = "", on = "", ...rest] = pair.split(",");
  const isCell =
    rest.length === 0 && hasRecord(dataset, ["actors"], actor) && hasRecord(dataset, stanceKinds, on);
  if (pair !== "" && !isCell)
    drop("cell", pair, "is not an actor and an issue, proposal, term or response of this record.");

  return {
    state: {
      view: word("view", views, initialState.view),
      from,
      to,
      match: word("match", dateMatches, initialState.match),
      undated: word("undated", ["no", "yes"], initialState.undated),
      actors: idsOf("actors", ["actors"]),
      kinds: listed("kinds", (value) =>
        (timelineKinds as readonly string[]).includes(value),
      ) as TimelineKind[],
      documents: idsOf("documents", ["documents"]),
      on: idsOf("on", stanceKinds),
      attributes: listed("attributes", (key) => attributeValues(dataset).has(key)),
      attributeTo: word("attributeTo", attributions, initialState.attributeTo),
      level: word("level", encounterLevels, initialState.level),
      words: given.get("words") ?? "",
      record: known ? record : "",
      cell: isCell ? [actor, on] : [],
    },
    notices,
  };
}

/**
 * Returns the state of the page as a fragment with `#`. Values that are the same in {@link initialState} are left out,
 * so that links stay short.
 */
export function writeState(state: State): string {
  const parts = Object.entries(state).flatMap(([name, value]: [string, string | readonly string[]]) => {
    const written = typeof value === "string" ? value : value.join(",");
    const initial = initialState[name as keyof State];
    return written === (typeof initial === "string" ? initial : initial.join(","))
      ? []
      : [`${name}=${encodeURIComponent(written).replaceAll("%2C", ",")}`];
  });
  return `#${parts.join("&")}`;
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
