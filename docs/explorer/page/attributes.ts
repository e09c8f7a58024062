import { type AttributedKind, type Attributes, type Dataset, describe, list } from "demarche";
import type { Explorer } from "./explorer.ts";
import type { State, View } from "./state.ts";
import { byText, kindWords } from "./words.ts";

/** The kinds of record in the timeline that have attributes. */
export const attributedEntryKinds: readonly AttributedKind[] = ["statements", "meetings", "events"];

/** For each view with a filter for attributes, the kinds of record that the filter applies to. */
const kindsByView: Readonly<Partial<Record<View, readonly AttributedKind[]>>> = {
  timeline: ["actors", ...attributedEntryKinds, "documents"],
  stances: ["actors", "documents"],
  proposals: ["actors", "documents"],
  meetings: ["actors", "documents"],
  bases: ["actors", "documents"],
};

/** A value of an attribute that occurs in a dataset. */
interface AttributeValue {
  readonly kind: AttributedKind;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** An attribute, and the keys of its values in the map of {@link attributeValues}. */
interface AttributeGroup {
  readonly kind: AttributedKind;
  readonly label: string;
  readonly keys: readonly string[];
}

const valuesByDataset = new WeakMap<Dataset, ReadonlyMap<string, AttributeValue>>();

/**
 * Returns the values of all attributes in a dataset. The key is the text that represents the value in the address of
 * the page. Values that cannot be written in an address are left out.
 */
export function attributeValues(dataset: Dataset): ReadonlyMap<string, AttributeValue> {
  const known = valuesByDataset.get(dataset);
  if (known !== undefined) return known;
  const values = new Map<string, AttributeValue>();
  for (const kind of new Set(describe(dataset).attributes.map((count) => count.kind))) {
    for (const { attributes = {} } of dataset[kind] as readonly { readonly attributes?: Attributes }[]) {
      for (const [name, value] of Object.entries(attributes)) {
        // `encodeURIComponent` throws for surrogates that are not part of a pair.
        if (/\p{Surrogate}/u.test(`${name}${value}`)) continue;
        const type = typeof value === "string" ? "" : `${typeof value}:`;
        const key = `${kind}.${encodeURIComponent(name)}=${type}${encodeURIComponent(value)}`;
        values.set(key, { kind, name, value });
      }
    }
  }
  valuesByDataset.set(dataset, values);
  return values;
}

/** Returns the values of attributes by which a view can be filtered, grouped by attribute. */
export function attributeGroups({ dataset, state }: Explorer): readonly AttributeGroup[] {
  const groups = new Map<string, { kind: AttributedKind; name: string; keys: string[] }>();
  for (const [key, { kind, name }] of attributeValues(dataset)) {
    if (!appliesTo(state.view, kind)) continue;
    const id = `${kind} ${name}`;
    const group = groups.get(id) ?? { kind, name, keys: [] };
    group.keys.push(key);
    groups.set(id, group);
  }
  const labelOf = (key: string) => valueInWords(dataset, key);
  return [...groups.values()].map(({ kind, name, keys }) => ({
    kind,
    label: `${name} (${kindWords[kind]})`,
    keys: keys.toSorted((a, b) => byText(labelOf(a), labelOf(b))),
  }));
}

function appliesTo(view: View, kind: AttributedKind): boolean {
  return kindsByView[view]?.includes(kind) ?? false;
}

/** Returns the keys of the ticked values that filter the current view. */
export function activeAttributes({ dataset, state }: Explorer): readonly string[] {
  return state.attributes.filter((key) => {
    const found = attributeValues(dataset).get(key);
    return found !== undefined && appliesTo(state.view, found.kind);
  });
}

/** Returns the value behind a key as text. */
export function valueInWords(dataset: Dataset, key: string): string {
  return String(attributeValues(dataset).get(key)?.value ?? key);
}

/** Returns the name of the attribute and the value behind a key: `party: green`. */
export function attributeInWords(dataset: Dataset, key: string): string {
  return `${attributeValues(dataset).get(key)?.name ?? ""}: ${valueInWords(dataset, key)}`;
}

type Wanted = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** Returns the ticked attribute values of the given kinds of record as a filter, or undefined if none is ticked. */
export function attributeFilter(explorer: Explorer, kinds: readonly AttributedKind[]): Wanted | undefined {
  const wanted = new Map<string, (string | number | boolean)[]>();
  for (const key of activeAttributes(explorer)) {
    const found = attributeValues(explorer.dataset).get(key);
    if (found === undefined || !kinds.includes(found.kind)) continue;
    wanted.set(found.name, [...(wanted.get(found.name) ?? []), found.value]);
  }
  return wanted.size === 0 ? undefined : Object.fromEntries(wanted);
}

/**
 * Removes the actors and documents that lack the ticked attributes from the selection. Returns undefined if no actor or
 * no document is left, because the view is then empty.
 */
export function narrowedByAttributes(explorer: Explorer): Explorer | undefined {
  const { dataset, state } = explorer;
  const actors = narrowed(state.actors, ids("actors"));
  const documents = narrowed(state.documents, ids("documents"));
  if (actors === undefined || documents === undefined) return undefined;
  const narrowedState: State = { ...state, actors, documents };
  return { ...explorer, state: narrowedState };

  function ids(kind: "actors" | "documents"): readonly string[] | undefined {
    const attributes = attributeFilter(explorer, [kind]);
    return attributes === undefined ? undefined : list(dataset, kind, { attributes }).map(({ id }) => id);
  }
}

/**
 * Returns the selected ids that are also in `found`, or undefined if there are none. If nothing is selected, all ids
 * count as selected. If `found` is undefined, all selected ids are returned.
 */
function narrowed(
  selectedIds: readonly string[],
  found: readonly string[] | undefined,
): readonly string[] | undefined {
  if (found === undefined) return selectedIds;
  const left = selectedIds.length === 0 ? found : selectedIds.filter((id) => found.includes(id));
  return left.length === 0 ? undefined : left;
}
