import { conjunctions, type Found, isLocative, type NameSearch } from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import type { Token } from "../words/tokens.ts";

/** The largest number of words between an office and the name of its holder. */
const officeReach = 12;

/** The names and offices that were found in a text, by their positions. */
export interface FoundNames {
  /** For each index, the name of an actor that begins there. */
  readonly foundFrom: ReadonlyMap<number, Found>;
  /** For each index, the office that ends there. */
  readonly rolesTo: ReadonlyMap<number, FoundRole>;
  /** The indexes after the names of persons. */
  readonly personsTo: ReadonlySet<number>;
}

/** Functions that decide whether the words around a name show that it is the name of a person. */
export interface PersonContexts {
  readonly followsOfficeInClause: (from: number) => boolean;
  readonly followsOfficeAndWord: (from: number) => boolean;
  readonly isBesidePerson: (from: number) => boolean;
  readonly precedesPersonalRelative: (to: number) => boolean;
  readonly precedesBody: (to: number) => boolean;
  readonly precedesAge: (to: number) => boolean;
}

/** Returns {@link PersonContexts} for a text. */
export function personContexts(
  { cased, tokens, tables, functionWords }: NameSearch,
  { foundFrom, rolesTo, personsTo }: FoundNames,
): PersonContexts {
  /**
   * Whether a phrase for an office and a comma are before a name. The phrase can continue after its noun, as in `the
   * special envoy for the North, Greta Lind`.
   */
  const followsOfficeInClause = (from: number): boolean => {
    let start = from;
    // A nationality can be between the comma and the name, as in Italian `il mediatore dell'ONU, il norvegese Harald
    // Brekke` (`the mediator of the UN, the Norwegian Harald Brekke`).
    if (tokens[start]?.joined && tables.adjectives.has(tokens[start - 1]?.key ?? "")) start -= 1;
    if (start < from && tables.determiners.has(tokens[start - 1]?.key ?? "")) start -= 1;
    const before = tokens[start - 1];
    if (before === undefined || cased.slice(before.end, tokens[start]?.start) !== ", ") return false;
    for (let at = start - 1; at >= 0 && at >= start - officeReach; at -= 1) {
      const role = rolesTo.get(at + 1);
      if (role !== undefined) {
        if (role.noun.kind === "person" || role.noun.title === "Officials") return true;
        // The office can be that of a body, as in `a spokeswoman for the Norwegian government, Greta Lind`.
        const { key = "" } = tokens[role.from - 1] ?? {};
        if (role.noun.kind !== "body" || !(tables.genitives.has(key) || isLocative(tables, key)))
          return false;
        at = role.from;
        continue;
      }
      if (personsTo.has(at + 1)) return false;
      const gap = cased.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
      if (tokens[at]?.first || /[,;:.!?()"\n]/.test(gap)) return false;
    }
    return false;
  };

  /**
   * Whether an office and a lower-case word such as an adjective are before a name, as in Italian `il premier curdo
   * Samir Talib` (`the Kurdish premier Samir Talib`).
   */
  const followsOfficeAndWord = (from: number): boolean => {
    const word = tokens[from - 1];
    if (!tokens[from]?.joined || !word?.joined || word.capital || functionWords.has(word.key)) return false;
    return rolesTo.get(from - 1)?.noun.kind === "person" && !tables.afterNames.has(word.key);
  };

  /** Whether the name of a person and a conjunction are before a name, as in `Ada Miro and Greta Lind`. */
  const isBesidePerson = (from: number): boolean =>
    personsTo.has(from - 1) && conjunctions.has(tokens[from - 1]?.key ?? "") && tokens[from]?.joined === true;

  /** Whether a comma and a relative pronoun for persons follow a name, as in `Siobhan McAllister, who`. */
  const precedesPersonalRelative = (to: number): boolean =>
    tables.bodies.personalRelatives.has(tokens[to]?.key ?? "") &&
    cased.slice((tokens[to - 1] as Token).end, tokens[to]?.start) === ", ";

  /** Whether a body or group follows the name in a genitive, as in `Clara Whitmore of the Levant Water Authority`. */
  const precedesBody = (to: number): boolean => {
    let at = to;
    while (
      at < to + 3 &&
      tokens[at]?.joined &&
      (tables.genitives.has((tokens[at] as Token).key) || tables.determiners.has((tokens[at] as Token).key))
    )
      at += 1;
    const kind = foundFrom.get(at)?.mention.kind;
    return (
      at > to && tokens[at]?.joined === true && kind !== undefined && kind !== "person" && kind !== "state"
    );
  };

  /** Whether an age between commas follows the name, as in `Misha Orlow, 32, of Port`. */
  const precedesAge = (to: number): boolean => {
    const age = tokens[to];
    if (age === undefined || !/^[1-9]\d$/.test(age.key)) return false;
    return cased.slice((tokens[to - 1] as Token).end, age.start) === ", " && cased[age.end] === ",";
  };

  return {
    followsOfficeInClause,
    followsOfficeAndWord,
    isBesidePerson,
    precedesPersonalRelative,
    precedesBody,
    precedesAge,
  };
}
