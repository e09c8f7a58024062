import { once } from "../collections/once.ts";
import { givenNames } from "./gazetteer/given-names.ts";
import { englishActors } from "./gazetteer/names/en.ts";
import { italianActors } from "./gazetteer/names/it.ts";
import { romanianActors } from "./gazetteer/names/ro.ts";
import { worldOrganizations } from "./gazetteer/organizations.ts";
import { outlets } from "./gazetteer/outlets.ts";
import { worldStates } from "./gazetteer/states.ts";
import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { idOf, knownNames } from "./names/words/known-names.ts";
import type { NameTables } from "./names/words/name-tables.ts";
import { linesOf } from "./names/words/table.ts";

/** Returns the gazetteer entries of the actors and media in the tables. */
function entriesOf(tables: NameTables): GazetteerEntry[] {
  const actors = knownNames(tables).actors.map(({ key, kind, names: [name = ""] }): GazetteerEntry => {
    return { id: idOf(name), name, kind, key };
  });
  const media = linesOf(tables.outlets).map(([first = ""]): GazetteerEntry => {
    const name = first.replace("~", "");
    return { id: idOf(name), name, kind: "outlet", ...(name !== first && { weakNames: [name] }) };
  });
  return [...actors, ...media];
}

/** Returns the bundled gazetteer with names in the given languages. The entries are made on first use. */
function gazetteerIn(languages: NameTables["languages"]): Gazetteer {
  const names = { states: worldStates, organizations: worldOrganizations, languages, outlets, givenNames };
  const entries = once(() => entriesOf(names));
  return {
    get entries() {
      return entries();
    },
    names,
  };
}

/** The actors of {@link worldGazetteer} with their English names only, for a small bundle. */
export const englishGazetteer: Gazetteer = /* @__PURE__ */ gazetteerIn({ en: englishActors });

/** The actors of {@link worldGazetteer} with their Italian names only, for a small bundle. */
export const italianGazetteer: Gazetteer = /* @__PURE__ */ gazetteerIn({ it: italianActors });

/** The actors of {@link worldGazetteer} with their Romanian names only, for a small bundle. */
export const romanianGazetteer: Gazetteer = /* @__PURE__ */ gazetteerIn({ ro: romanianActors });

/**
 * The states of the world, some ministries and seats of governments, international organizations and media, with their
 * short and official names in English, Italian and Romanian. The name of a capital can also mean its state, as in
 * `Moscow denied this`. Persons are not included.
 */
export const worldGazetteer: Gazetteer = /* @__PURE__ */ gazetteerIn({
  en: englishActors,
  it: italianActors,
  ro: romanianActors,
});
