import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { idIn, type PopoloList, type PopoloRows, pseudoName } from "./lists.ts";

/**
 * The fields by which rows refer to other rows. The outer key is a list of the file, and the inner key is a field of
 * its rows. The value is the list of the row to which the field refers.
 */
const links: Readonly<Partial<Record<PopoloList, Readonly<Record<string, PopoloList>>>>> = {
  organizations: { parent: "organizations" },
  posts: { organization: "organizations" },
  memberships: {
    person: "persons",
    member: "persons",
    organization: "organizations",
    on_behalf_of: "organizations",
    post: "posts",
  },
  motions: { creator: "persons", organization: "organizations" },
  vote_events: { organization: "organizations" },
  votes: { voter: "persons", group: "organizations", party: "organizations" },
  speeches: { creator: "persons", audience: "persons" },
  events: { organization: "organizations" },
};

/**
 * Returns rows that are only in references from other rows, and not in a list. Such a reference is `voter: { id, name
 * }`, or `voter_id` together with `voter_name`. Each row is returned once.
 */
export function linkedRows(rows: PopoloRows): readonly (readonly [PopoloList, object])[] {
  const lists: readonly PopoloList[] = ["persons", "organizations", "posts"];
  const known = new Map(lists.map((list) => [list, new Set(rows[list].map(idIn))]));
  const isKnown = (id: string, list: PopoloList) => {
    const candidates: readonly PopoloList[] = list === "posts" ? [list] : ["persons", "organizations"];
    return candidates.some((each) => known.get(each)?.has(id));
  };
  const found: [PopoloList, object][] = [];
  for (const [table, fields] of Object.entries(links)) {
    for (const row of rows[table as PopoloList]) {
      for (const [field, usual] of Object.entries(fields)) {
        const value = linkedValue(row, field);
        const id = value === undefined ? undefined : idIn({ table, row: 0, value });
        if (value === undefined || id === undefined || pseudoName(id) !== undefined) continue;
        const list = usual === "persons" && isOrganization(value) ? "organizations" : usual;
        if (isKnown(id, list)) continue;
        known.get(list)?.add(id);
        found.push([list, value]);
      }
    }
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

function linkedValue(row: SourceRow, field: string): Fields | undefined {
  const value = cellOf(row, field);
  if (typeof value === "object" && value !== null) {
    const { name, label, role } = value as Fields;
    const text =
      toPlainText(name) ?? (field === "post" ? (toPlainText(label) ?? toPlainText(role)) : undefined);
    return text === undefined ? undefined : (value as Fields);
  }
  const id = textIn(row, `${field}_id`);
  const name = textIn(row, `${field}_name`);
  return id === undefined || name === undefined ? undefined : { id, name };
}

function isOrganization(value: Fields): boolean {
  const type = toPlainText(value["@type"]) ?? toPlainText(value.type);
  return type?.toLowerCase() === "organization" || toPlainText(value.classification) !== undefined;
}
