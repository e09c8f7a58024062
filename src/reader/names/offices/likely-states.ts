import { getOrAdd } from "../../../collections/get-or-add.ts";
import { memoize } from "../../../collections/memo.ts";
import type { Mention, Office, PlaceMention, Span, Speaker } from "../../reading.ts";
import type { RolePhrase, Scan } from "../../stages.ts";
import type { NameSearch } from "../name-search.ts";
import type { NameIndex } from "../words/name-index.ts";

type State = NonNullable<Office["organization"]>;

/** A state in a text, by its name, its capital or an adjective. */
interface StateAt extends Span {
  readonly state: State;
  /** Whether the words are the name of a capital that does not mean a government. */
  readonly isPlace: boolean;
}

/** What the text says about states before an office. */
interface Context {
  /** How often the text has mentioned each state. */
  readonly counts: Map<string, number>;
  /** The states of the text by their names. */
  readonly states: Map<string, State>;
  /** The first states of the last two sentences of the paragraph that mention one. */
  recent: readonly State[];
}

/** The largest number of characters between a holder and the words of the office, and in the other order. */
const [afterHolder, beforeHolder] = [4, 40];

/** The largest number of characters between an office and the capital in which its holder speaks. */
const nearPlace = 32;

/** What the evidence for a state counts. The state with the highest sum is the likely one. */
const weights = {
  /** One word is between the state and the office, as in `and the Italian one by the minister`. */
  beside: 16,
  /** The sentence names the state before the office, as in `In Rome, a spokesman for the ministry`. */
  before: 6,
  /** The last sentence of the paragraph with a state names it first. The sentence before that one counts half. */
  previous: 4,
  /** The sentence names the state after the office, and an earlier sentence names it, too. */
  after: 1,
  /** The capital follows the office, as in `the minister told reporters in Rome`. */
  place: 4,
  /** No other state is mentioned as often. Other states count in proportion. */
  frequent: 2,
  /** The text begins with the state. */
  first: 1,
};

/**
 * Returns phrases of offices with the states to which the offices probably belong, if the phrases do not say it. In
 * `Italy has offered its help. Foreign Minister Livia Orsini said`, the office probably belongs to Italy. A state whose
 * office of this kind the text gives to another person is left out.
 */
export function withLikelyStates(
  roles: readonly RolePhrase[],
  {
    search,
    scan: { sentences, paragraphs },
    ...names
  }: {
    readonly search: NameSearch;
    readonly scan: Scan;
    readonly mentions: readonly Mention[];
    readonly places: readonly PlaceMention[];
    readonly states: ReadonlyMap<number, Speaker>;
  },
): readonly RolePhrase[] {
  const { cased } = search;
  const all = statesIn(search, names);
  const others = holdersOf(roles);
  const context: Context = { counts: new Map(), states: new Map(), recent: [] };
  const likelyOf = new Map<RolePhrase, State>();
  let [nextState, nextRole, nextParagraph] = [0, 0, 0];
  for (const sentence of sentences) {
    while ((paragraphs[nextParagraph]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) {
      nextParagraph += 1;
      context.recent = [];
    }
    const own: StateAt[] = [];
    for (let at = nextState; (all[at]?.start ?? sentence.end) < sentence.end; at += 1)
      own.push(all[at] as StateAt);
    const countTo = (end: number): void => {
      for (; (all[nextState]?.start ?? end) < end; nextState += 1) {
        const { state } = all[nextState] as StateAt;
        context.states.set(state.name, state);
        context.counts.set(state.name, (context.counts.get(state.name) ?? 0) + 1);
      }
    };
    for (; (roles[nextRole]?.start ?? sentence.end) < sentence.end; nextRole += 1) {
      const role = roles[nextRole] as RolePhrase;
      countTo(role.start);
      if (!isOpen(role)) continue;
      const isTaken = ({ name }: State) =>
        [...(others.get(`${role.office?.role}/${name}`) ?? [])].some((each) => each !== role.holder?.name);
      const likely = likelyState(role, { own, context, cased, isTaken });
      if (likely) likelyOf.set(role, likely);
    }
    countTo(sentence.end);
    if (own[0]) context.recent = [own[0].state, ...context.recent.slice(0, 1)];
  }
  return roles.map((role) => {
    const likely = likelyOf.get(role);
    return likely ? { ...role, likelyOrganization: likely } : role;
  });
}

/**
 * Whether a phrase introduces an office of a state and does not say which state it is. A later phrase for a person whom
 * the text named with the office introduces nobody.
 */
function isOpen({ office, isOfState, holder, start, end }: RolePhrase): boolean {
  if (office === undefined || office.organization || !isOfState) return false;
  if (holder === undefined) return true;
  return holder.start >= end ? holder.start - end <= beforeHolder : start - holder.end <= afterHolder;
}

function likelyState(
  { start, end, holder }: RolePhrase,
  {
    own,
    context: { counts, states, recent },
    cased,
    isTaken,
  }: {
    readonly own: readonly StateAt[];
    readonly context: Context;
    readonly cased: string;
    readonly isTaken: (state: State) => boolean;
  },
): State | undefined {
  const scores = new Map<string, number>();
  const add = (state: State | undefined, weight: number) => {
    if (state && !isTaken(state)) scores.set(state.name, (scores.get(state.name) ?? 0) + weight);
  };
  const most = Math.max(...counts.values(), 1);
  for (const [name, count] of counts) add(states.get(name), (weights.frequent * count) / most);
  const [first] = states.values();
  add(first, weights.first);
  const before = own.filter((each) => each.end <= start);
  const last = before.at(-1);
  if (last && /^ \p{L}+ $/u.test(cased.slice(last.end, start))) add(last.state, weights.beside);
  add(before[0]?.state, weights.before);
  recent.forEach((state, i) => {
    add(state, weights.previous / (i + 1));
  });
  const from = Math.max(end, holder?.end ?? end);
  const place = own.find((each) => each.start >= from);
  // In `the premier said London was ready`, the government is often that of the premier.
  if (place && !place.isPlace && counts.has(place.state.name)) add(place.state, weights.after);
  if (place?.isPlace && place.start - from <= nearPlace && !/[,:;"(]/.test(cased.slice(from, place.start))) {
    states.set(place.state.name, place.state);
    add(place.state, weights.place);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] !== second?.[1] ? states.get(best[0]) : undefined;
}

/** Returns the names of the holders of each office of each state. */
function holdersOf(roles: readonly RolePhrase[]): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const holders = new Map<string, Set<string | undefined>>();
  for (const { office, holder } of roles) {
    if (office?.organization && holder)
      getOrAdd(holders, `${office.role}/${office.organization.name}`, () => new Set()).add(holder.name);
  }
  return holders;
}

/** Returns the entries of a gazetteer by their ids. The map is made once for each index, because it can be large. */
const entriesById = /* @__PURE__ */ memoize(
  ({ byKey }: NameIndex) => new Map([...byKey.values()].map((entry) => [entry.id, entry] as const)),
);

/** Returns all states in a text, sorted by position. */
function statesIn(
  { index }: NameSearch,
  {
    mentions,
    places,
    states,
  }: {
    readonly mentions: readonly Mention[];
    readonly places: readonly PlaceMention[];
    readonly states: ReadonlyMap<number, Speaker>;
  },
): readonly StateAt[] {
  const entries = entriesById(index);
  const found = new Map<number, StateAt>();
  const add = ({ start, end }: Span, id: string | undefined, isPlace = false) => {
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry?.kind !== "state") return;
    found.set(start, { start, end, isPlace, state: { id: entry.id, name: entry.name, kind: entry.kind } });
  };
  for (const place of places) add(place, place.state, true);
  for (const mention of mentions) add(mention, mention.candidates[0]);
  for (const { span, candidates } of states.values()) if (span) add(span, candidates[0]);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
