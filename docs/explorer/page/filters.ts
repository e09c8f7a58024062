import { type TimelineKind, timelineKinds } from "demarche";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { initialState, periodProblem, type State, type View } from "./state.ts";
import { byText, grouped, kindWords, plain, titleOf } from "./words.ts";

/** The filters of a view: a form, and how it is brought in line with the address. */
export interface Filters {
  readonly element: HTMLElement;
  readonly sync: (explorer: Explorer) => void;
}

type Field = "period" | "actors" | "kinds" | "documents" | "on" | "attributeTo" | "level";

const fieldsOf: Readonly<Record<View, readonly Field[]>> = {
  timeline: ["period", "kinds", "actors", "documents"],
  stances: ["attributeTo", "period", "actors", "on", "documents"],
  proposals: ["period", "actors", "documents"],
  meetings: ["level", "period", "actors", "documents"],
  bases: ["actors", "documents"],
  sources: [],
  search: [],
};

/** Beyond this many boxes a list shows those that are ticked, and those that are looked for. */
const mostBoxes = 200;

/** The form of a view. It is made once, and follows the address. */
export function filtersOf(explorer: Explorer): Filters | undefined {
  const fields = fieldsOf[explorer.state.view];
  if (fields.length === 0) return undefined;
  const parts = fields.map((field) => makers[field](explorer));
  const count = h("span", { class: "count" });
  const form = h(
    "form",
    { "aria-label": "Filters", onsubmit: (event) => event.preventDefault() },
    parts.map(({ element }) => element),
  );
  const wide = matchMedia("(min-width: 60rem)");
  const details = h(
    "details",
    { class: "filters", open: wide.matches },
    h("summary", {}, "Filters", count),
    form,
  );
  wide.onchange = () => {
    details.open = wide.matches;
  };
  return {
    element: details,
    sync: (now) => {
      for (const part of parts) part.sync(now);
      const active = activeFilters(now).length;
      count.textContent = active === 0 ? "" : ` (${active})`;
    },
  };
}

const makers: Readonly<Record<Field, (explorer: Explorer) => Filters>> = {
  period: periodFields,
  actors: (explorer) =>
    boxes(
      explorer,
      "actors",
      "Actors",
      "actor",
      explorer.dataset.actors.map(({ id }) => id).toSorted(byTitle(explorer)),
    ),
  documents: (explorer) =>
    boxes(
      explorer,
      "documents",
      "Documents",
      "document",
      explorer.dataset.documents.map(({ id }) => id),
    ),
  kinds: (explorer) => boxes(explorer, "kinds", "Kinds", "kind", timelineKinds),
  on: (explorer) =>
    boxes(explorer, "on", "Matters", "matter", [
      ...explorer.dataset.issues.map(({ id }) => id).toSorted(byTitle(explorer)),
      ...explorer.dataset.proposals.flatMap(({ id, terms, responses }) => [
        id,
        ...terms.map((term) => term.id),
        ...responses.map((response) => response.id),
      ]),
    ]),
  attributeTo: () =>
    choice("attributeTo", "A statement counts for", [
      ["principal", "the one it was made for", "the state of a minister, the president of a spokesman"],
      ["speaker", "the one who spoke", ""],
    ]),
  level: () =>
    choice("level", "Who met", [
      ["participants", "those who took part", ""],
      ["principals", "those they took part for", "the states of ministers"],
    ]),
};

function byTitle({ dataset }: Explorer): (a: string, b: string) => number {
  return (a, b) => byText(titleOf(dataset, a), titleOf(dataset, b));
}

/** First and last day, and how sure a date has to be. */
function periodFields(explorer: Explorer): Filters {
  let now = explorer;
  const error = h("p", { id: "period-error", class: "error", role: "alert" });
  const input = (id: "from" | "to", label: string) => {
    const element = h("input", {
      id,
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": "period-hint period-error",
      onchange: () => apply(),
    });
    return { element, label: h("label", { for: id }, label, element) };
  };
  const from = input("from", "From");
  const to = input("to", "To");
  const match = choice("match", "What lies there", [
    ["possibly", "possibly", "on some reading of an open date; undated facts, too"],
    ["certainly", "certainly", "on every reading of its date"],
  ]);
  const tell = (message: string | undefined) => {
    error.textContent = message ?? "";
    for (const { element } of [from, to]) {
      if (message === undefined) element.removeAttribute("aria-invalid");
      else element.setAttribute("aria-invalid", "true");
    }
  };
  const apply = () => {
    const change = { from: from.element.value.trim(), to: to.element.value.trim() };
    const wrong =
      periodProblem(change.from, "") ?? periodProblem("", change.to) ?? periodProblem(change.from, change.to);
    tell(wrong);
    if (wrong === undefined) now.go(change);
  };
  return {
    element: h(
      "fieldset",
      { class: "period" },
      h("legend", {}, "Period"),
      h("div", { class: "ends" }, from.label, to.label),
      h("p", { id: "period-hint", class: "hint" }, "A day, a month or a year: 2022-02-04, 2022-02, 2022"),
      error,
      match.element,
    ),
    sync: (next) => {
      now = next;
      const { state } = next;
      // What does not read as a period stays as it was typed, beside what is wrong with it.
      if (error.textContent === "") {
        for (const [{ element }, value] of [
          [from, state.from],
          [to, state.to],
        ] as const) {
          // Nor is a field changed under the hands of somebody who is typing in it.
          if (document.activeElement !== element) element.value = value;
        }
      }
      match.sync(next);
    },
  };
}

/** One of a few. */
function choice(
  name: "match" | "attributeTo" | "level",
  legend: string,
  options: readonly (readonly [value: string, label: string, hint: string])[],
): Filters {
  let now: Explorer | undefined;
  const radios = options.map(([value, label, hint]) => {
    const radio = h("input", {
      type: "radio",
      name,
      value,
      id: `${name}-${value}`,
      onchange: () => now?.go({ [name]: value } as Partial<State>),
    });
    return {
      radio,
      row: h("label", { class: "option" }, radio, h("span", {}, label, hint && h("small", {}, hint))),
    };
  });
  return {
    element: h(
      "fieldset",
      { class: "choice" },
      h("legend", {}, legend),
      radios.map(({ row }) => row),
    ),
    sync: (next) => {
      now = next;
      for (const { radio } of radios) radio.checked = radio.value === next.state[name];
    },
  };
}

/** Any of many, with a field to find them by. */
function boxes(
  explorer: Explorer,
  name: "actors" | "documents" | "kinds" | "on",
  legend: string,
  noun: string,
  ids: readonly string[],
): Filters {
  let now = explorer;
  const labels = new Map(
    ids.map((id) => [
      id,
      name === "kinds" ? `${kindWords[id as TimelineKind]}s` : titleOf(explorer.dataset, id),
    ]),
  );
  const list = h("div", { class: ids.length > 8 ? "boxes long" : "boxes" });
  const rest = h("p", { class: "hint" });
  const find = h("input", {
    type: "search",
    "aria-label": `Find ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} to filter by`,
    placeholder: `Find among ${ids.length}`,
    autocomplete: "off",
    oninput: () => fill(),
  });
  const toggle = (id: string, on: boolean) => {
    const others = (now.state[name] as readonly string[]).filter((other) => other !== id);
    now.go({ [name]: on ? [...others, id] : others });
  };
  const fill = () => {
    const wanted = find.value.trim().toLowerCase();
    const ticked = new Set<string>(now.state[name]);
    const found = ids.filter((id) => ticked.has(id) || (labels.get(id) ?? "").toLowerCase().includes(wanted));
    const shown = found.filter((id, i) => i < mostBoxes || ticked.has(id));
    list.replaceChildren(
      ...shown.map((id) => {
        const box = h("input", {
          type: "checkbox",
          name,
          value: id,
          onchange: (event) => toggle(id, (event.target as HTMLInputElement).checked),
        });
        box.checked = ticked.has(id);
        return h("label", { class: "option" }, box, h("span", {}, labels.get(id)));
      }),
    );
    rest.textContent =
      shown.length < found.length
        ? `${grouped(found.length - shown.length)} more: type to find them.`
        : found.length === 0
          ? `No ${noun} of that name.`
          : "";
  };
  fill();
  return {
    element: h(
      "fieldset",
      { class: "any" },
      h("legend", {}, legend),
      ids.length > 8 ? find : null,
      list,
      rest,
    ),
    sync: (next) => {
      now = next;
      const ticked = new Set<string>(next.state[name]);
      const shown = [...list.querySelectorAll("input")];
      // A box that is not on the list yet has to be made; otherwise the boxes stay, and the focus with them.
      if ([...ticked].some((id) => !shown.some((box) => box.value === id))) fill();
      else for (const box of shown) box.checked = ticked.has(box.value);
    },
  };
}

interface ActiveFilter {
  readonly label: string;
  readonly without: Partial<State>;
}

/** The filters that are on in this view, in words, each with the change that takes it off. */
function activeFilters({ state, dataset }: Explorer): readonly ActiveFilter[] {
  const fields = fieldsOf[state.view];
  const found: ActiveFilter[] = [];
  if (fields.includes("period")) {
    if (state.from !== "") found.push({ label: `From ${state.from}`, without: { from: "" } });
    if (state.to !== "") found.push({ label: `To ${state.to}`, without: { to: "" } });
    if (state.match !== initialState.match)
      found.push({ label: "Certainly", without: { match: initialState.match } });
  }
  for (const name of ["kinds", "actors", "on", "documents"] as const) {
    if (!fields.includes(name)) continue;
    const values: readonly string[] = state[name];
    for (const value of values) {
      const label =
        name === "kinds" ? `${plain(kindWords[value as TimelineKind])}s` : titleOf(dataset, value);
      found.push({ label, without: { [name]: values.filter((other) => other !== value) } });
    }
  }
  return found;
}

/** The filters that are on, as buttons that take them off. */
export function filterChips(explorer: Explorer): HTMLElement | null {
  const active = activeFilters(explorer);
  if (active.length === 0) return null;
  const all = Object.assign({}, ...active.map(({ without }) => without), {
    kinds: [],
    actors: [],
    on: [],
    documents: [],
  }) as Partial<State>;
  return h(
    "ul",
    { class: "chips", "aria-label": "Filters that are on" },
    active.map(({ label, without }) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", "aria-label": `Remove filter: ${label}`, onclick: () => explorer.go(without) },
          h("span", { class: "text" }, label),
          h("span", { "aria-hidden": "true" }, " ×"),
        ),
      ),
    ),
    h(
      "li",
      {},
      h("button", { type: "button", class: "plain", onclick: () => explorer.go(all) }, "Clear all"),
    ),
  );
}
