import type { Drafts } from "./draft.ts";
import type { NewActor, NewIssue } from "./new-names.ts";
import { plainName } from "./settling/actor-directory.ts";

/** The lists of `Drafts`. All of them are required here, and a list without items is an empty array. */
interface Lists {
  readonly drafts: Drafts["drafts"];
  readonly newActors: readonly NewActor[];
  readonly newIssues: readonly NewIssue[];
}

/**
 * Returns the new actors and issues that stay after a revision. An actor or issue is dropped if drafts used it before
 * the revision and no draft uses it after the revision. It stays if the revision names it. It also stays if no draft
 * used it before the revision, because the coder has then added it on purpose.
 */
export function withoutUnused(
  revised: Lists,
  former: Drafts,
  revisions: {
    readonly newActors?: readonly unknown[] | undefined;
    readonly newIssues?: readonly unknown[] | undefined;
  },
): Pick<Lists, "newActors" | "newIssues"> {
  const before = namesUsed({ newActors: [], newIssues: [], ...former } as Lists);
  const named = new Set(
    [...(revisions.newActors ?? []), ...(revisions.newIssues ?? [])].map(
      (each) => each && nameOf(each as never),
    ),
  );
  const isAdded = (item: NewActor | NewIssue) => named.has(nameOf(item)) || !isUsed(item, before);
  const now = namesUsed(revised, isAdded);
  const isKept = (item: NewActor | NewIssue) => isAdded(item) || isUsed(item, now);
  return { newActors: revised.newActors.filter(isKept), newIssues: revised.newIssues.filter(isKept) };
}

function nameOf(item: NewActor | NewIssue): string {
  return "name" in item ? item.name : item.label;
}

/**
 * Returns whether `names` contains a new issue or actor: the label of an issue, a name of an actor or, for persons, the
 * last word of a name. For other actors, the last word is not compared, because it is often the name of a different
 * actor. For example, the last word of "Ministry of Trade of Alba" is the name of a state.
 */
function isUsed(item: NewActor | NewIssue, names: ReadonlySet<string>): boolean {
  if (!("name" in item)) return names.has(plainName(item.label));
  const { name, otherNames = [], type } = item;
  const plain = [name, ...otherNames].map(plainName);
  const hasSurname = type === "person";
  return plain.some((each) => names.has(each) || (hasSurname && names.has(each.split(" ").at(-1) as string)));
}

/** Fields of drafts that contain texts and no names. */
const textFields: readonly string[] = [
  "kind",
  "key",
  "name",
  "words",
  "summary",
  "title",
  "note",
  "by",
  "date",
  "doubts",
];

/**
 * Returns the names that drafts use. If they use a new actor or issue, or if `isAdded` is true for it, the names in its
 * own references, such as the parent of the actor, count as used, too.
 */
function namesUsed(
  { drafts, newActors, newIssues }: Lists,
  isAdded: (item: NewActor | NewIssue) => boolean = () => false,
): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") names.add(plainName(value));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      for (const [field, inner] of Object.entries(value)) if (!textFields.includes(field)) collect(inner);
    }
  };
  collect(drafts);
  let open: readonly (NewActor | NewIssue)[] = [...newActors, ...newIssues];
  for (;;) {
    const used = open.filter((item) => isAdded(item) || isUsed(item, names));
    if (used.length === 0) return names;
    open = open.filter((item) => !used.includes(item));
    for (const item of used) {
      if ("name" in item)
        collect([item.parent, (item.memberships ?? []).map(({ organization }) => organization)]);
      else collect(item.broader);
    }
  }
}
