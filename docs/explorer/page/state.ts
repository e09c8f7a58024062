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
  type TimelineKind,
  timelineKinds,
} from "demarche";

/** The views of the page, in the order of the navigation; `search` is reached by the search box. */
const views = ["timeline", "stances", "proposals", "meetings", "bases", "sources", "search"] as const;

/** One of {@link views}. */
export type View = (typeof views)[number];

/** Everything that a link to the page can hold. */
export interface State {
  /** The view. */
  readonly view: View;
  /** First day of the period; empty: from the beginning. */
  readonly from: string;
  /** Last day of the period; empty: without end. */
  readonly to: string;
  /** Whether an imprecise date only can lie in the period, or has to. */
  readonly match: DateMatch;
  /** Ids of actors; empty: all. */
  readonly actors: readonly string[];
  /** Kinds of the timeline; empty: all. */
  readonly kinds: readonly TimelineKind[];
  /** Ids of documents; empty: all. */
  readonly documents: readonly string[];
  /** Matters of the stances; empty: every issue. */
  readonly on: readonly string[];
  /** To whom statements are put down. */
  readonly attributeTo: Attribution;
  /** At what level meetings are counted. */
  readonly level: EncounterLevel;
  /** The words looked for. */
  readonly words: string;
  /** The record that is open in the panel; empty: none. */
  readonly record: string;
  /** The actor and the matter of the cell that is open in the panel; empty: none. */
  readonly cell: readonly string[];
}

/** The page as it opens without a fragment. */
export const initialState: State = {
  view: "timeline",
  from: "",
  to: "",
  match: "possibly",
  actors: [],
  kinds: [],
  documents: [],
  on: [],
  attributeTo: "principal",
  level: "participants",
  words: "",
  record: "",
  cell: [],
};

/** Kinds that stances can be taken on. */
const matterKinds: readonly RecordKind[] = ["issues", "proposals", "terms", "responses"];

const anyKind: readonly RecordKind[] = [...kinds, ...nestedKinds];

/** A fragment as it was read, and what of it could not be used. */
export interface ReadState {
  readonly state: State;
  /** One sentence for each part of the fragment that was left out. */
  readonly notices: readonly string[];
}

/** Whether a dataset has a record of one of these kinds with this id. */
export function hasRecord(dataset: Dataset, wanted: readonly RecordKind[] | "any", id: string): boolean {
  return (wanted === "any" ? anyKind : wanted).some((kind) => find(dataset, kind, id) !== undefined);
}

/** What is wrong with a period, in a sentence; undefined: nothing. */
export function periodProblem(from: string, to: string): string | undefined {
  try {
    matchesPeriod(null, { from: from || undefined, to: to || undefined });
    return undefined;
  } catch (error) {
    if (error instanceof DemarcheError) return error.message;
    throw error;
  }
}

/**
 * Reads a fragment. Whatever in it cannot be used is left out and told: a link from another version of the record, or
 * one that was cut off on its way, opens as far as it goes.
 */
export function readState(fragment: string, dataset: Dataset): ReadState {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: string[] = [];
  const drop = (name: string, value: string, reason: string) =>
    notices.push(`${name}: ${JSON.stringify(short(value))} ${reason}`);

  const word = <T extends string>(name: string, known: readonly T[], otherwise: T): T => {
    const value = given.get(name);
    if (value === null) return otherwise;
    if ((known as readonly string[]).includes(value)) return value as T;
    drop(name, value, `is not one of ${known.join(", ")}.`);
    return otherwise;
  };
  const listed = (name: string, known: (value: string) => boolean): readonly string[] => {
    const values = given.getAll(name).flatMap((value) => value.split(",").filter((one) => one !== ""));
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
  const [actor = "", matter = "", ...rest] = pair.split(",");
  const isCell =
    rest.length === 0 && hasRecord(dataset, ["actors"], actor) && hasRecord(dataset, matterKinds, matter);
  if (pair !== "" && !isCell) drop("cell", pair, "is no actor and matter of this record.");

  return {
    state: {
      view: word("view", views, initialState.view),
      from,
      to,
      match: word("match", dateMatches, initialState.match),
      actors: idsOf("actors", ["actors"]),
      kinds: listed("kinds", (value) =>
        (timelineKinds as readonly string[]).includes(value),
      ) as TimelineKind[],
      documents: idsOf("documents", ["documents"]),
      on: idsOf("on", matterKinds),
      attributeTo: word("attributeTo", attributions, initialState.attributeTo),
      level: word("level", encounterLevels, initialState.level),
      words: given.get("words") ?? "",
      record: known ? record : "",
      cell: isCell ? [actor, matter] : [],
    },
    notices,
  };
}

/** A state as a fragment, with `#`. What is as it opens is left out, so that links stay short. */
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
