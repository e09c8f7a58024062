import { stateOfName } from "../../coding/states/states.ts";
import type { EventColumns } from "./columns.ts";
import { isMissing } from "./is-missing.ts";

/** The cells of one actor of a row. */
export interface Side {
  /** Code of the country. If the country is not a state, this is its name instead. */
  readonly country: string | undefined;
  /** The country as the row writes it. */
  readonly countryName: string | undefined;
  readonly cow: string | undefined;
  readonly sector: string | undefined;
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly written: string | undefined;
  /** The name of the actor. If the file does not name the actor, this is the name in the text of the article. */
  readonly given: string | undefined;
}

/**
 * The columns of one side of a row. `word` is the name of the side in these columns. A cell has one item for each
 * actor.
 */
export const columnsOfSide = (word: "Actor" | "Recipient") =>
  ({
    written: `${word} Name`,
    raw: `${word} Name Raw`,
    country: `${word} Country`,
    cow: `${word} COW`,
    sector: `Primary ${word} Sector`,
    title: `${word} Title`,
    page: `Wikipedia ${word} ID`,
  }) as const;

/** The two sides of a row. */
export const sideWords = { 1: "Actor", 2: "Recipient" } as const;

/**
 * Returns the actors on a side of a row. If an event has several actors on one side, each cell has a list with an item
 * for each of them, separated by semicolons. For example, if the countries are "Syria; None", the first of two actors is
 * from Syria, and the country of the second is missing.
 */
export function readSides(columns: EventColumns, row: object, side: 1 | 2): readonly Side[] {
  const { names, lists } = readLists(columns, row, side);
  return names.map((_, i) => {
    const item = (name: keyof typeof lists) => {
      const items = lists[name];
      return items.length === names.length ? items[i] : undefined;
    };
    const written = item("written");
    return {
      country: codeOfCountry(item("country")),
      countryName: item("country"),
      cow: item("cow")?.replace(/\.0$/, ""),
      sector: item("sector"),
      title: item("title"),
      page: item("page"),
      written,
      given: written ?? item("raw"),
    };
  });
}

/** Returns the countries on a side of a row: a state by its code, and any other country by its name. */
export function countriesOfSide(columns: EventColumns, row: object, side: 1 | 2): readonly string[] {
  return readSides(columns, row, side).flatMap(({ country }) => country ?? []);
}

/**
 * Returns the columns of a side whose lists have more or fewer items than the side has actors. Their values are left
 * out, because it is unknown to which actor each of them belongs.
 */
export function unevenColumns(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
): readonly { readonly column: string; readonly value: string; readonly actors: number }[] {
  const { names, lists } = readLists(columns, row, side);
  const written = columnsOfSide(sideWords[side]);
  return Object.entries(lists).flatMap(([name, items]) => {
    const column = written[name as keyof typeof written];
    if (items.length === names.length || items.every((item) => item === undefined)) return [];
    return [{ column, value: columns.text(row, column) ?? "", actors: names.length }];
  });
}

type Lists = Readonly<Record<keyof ReturnType<typeof columnsOfSide>, readonly (string | undefined)[]>>;

/**
 * Returns all lists of a side. The list `names` has one item for each actor of the side, so its length is the number of
 * actors.
 */
function readLists(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
): { readonly names: readonly (string | undefined)[]; readonly lists: Lists } {
  const lists = Object.fromEntries(
    Object.entries(columnsOfSide(sideWords[side])).map(([name, column]) => [
      name,
      itemsOf(columns.text(row, column)),
    ]),
  ) as unknown as Lists;
  const hasItem = (items: readonly (string | undefined)[]) => items.some((item) => item !== undefined);
  const names = [lists.written, lists.raw, lists.country].find(hasItem) ?? [];
  return { names, lists };
}

/** Returns the items of a list in a cell. An item that marks missing data is undefined. */
function itemsOf(cell: string | undefined): readonly (string | undefined)[] {
  if (cell === undefined) return [];
  return cell.split(";").map((item) => {
    const text = item
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .replace(/\s+/g, " ")
      .trim();
    return isMissing(text) ? undefined : text;
  });
}

/** Names that files have in place of the country of an international organization. */
const organizations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "European Union",
  "Intergovernmental Organization",
  "United Nations",
]);

/**
 * Returns the code of a country. `country` is the English name of the country. If it is one of `organizations`, the
 * result is `IGO`. If it is neither one of them nor the name of a state, it is returned unchanged.
 */
export function codeOfCountry(country: string | undefined): string | undefined {
  if (country === undefined) return undefined;
  if (organizations.has(country)) return "IGO";
  return stateOfName(country.replace(/ *\[[^\]]*\]$/, "")) || country;
}
