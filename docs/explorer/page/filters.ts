import { type TimelineKind, timelineKinds } from "demarche";
import { actorCounts } from "./actor-counts.ts";
import { activeAttributes, attributeGroups, attributeInWords, valueInWords } from "./attributes.ts";
import { h, unseen } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { initialState, periodProblem, type State, type View } from "./state.ts";
import { actorTypeWords, byText, grouped, kindWords, plain, titleOf } from "./words.ts";

/** The form with the filters of a view, and a function that updates the form from the address. */
export interface Filters {
  readonly element: HTMLElement;
  readonly sync: (explorer: Explorer) => void;
}

type Field = "period" | "actors" | "kinds" | "documents" | "on" | "attributes" | "attributeTo" | "level";

const fieldsOf: Readonly<Record<View, readonly Field[]>> = {
  timeline: ["period", "kinds", "actors", "attributes", "documents"],
  stances: ["attributeTo", "period", "actors", "attributes", "on", "documents"],
  proposals: ["period", "actors", "attributes", "documents"],
  meetings: ["level", "period", "actors", "attributes", "documents"],
  bases: ["actors", "attributes", "documents"],
  sources: [],
  search: [],
};

/**
 * In a list of boxes, the first 200 boxes and all ticked boxes are shown. Users find the other boxes with the search
 * field.
 */
const mostBoxes = 200;

/**
 * Returns the form with the filters of a view, or undefined if the view has no filters. The form is created once and
 * then updated from the address.
 */
export function filtersOf(explorer: Explorer): Filters | undefined {
  const hasAttributes = attributeGroups(explorer).length > 0;
  const fields = fieldsOf[explorer.state.view].filter((field) => field !== "attributes" || hasAttributes);
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
    boxes(explorer, {
      name: "actors",
      legend: "Actors",
      noun: "actor",
      groups: Object.entries(actorTypeWords).map(([type, label]) => ({
        label,
        ids: explorer.dataset.actors
          .filter((actor) => actor.type === type)
          .map(({ id }) => id)
          .toSorted(byTitle(explorer)),
      })),
      countsOf: actorCounts,
    }),
  documents: (explorer) =>
    boxes(explorer, {
      name: "documents",
      legend: "Documents",
      noun: "document",
      groups: [{ ids: explorer.dataset.documents.map(({ id }) => id) }],
    }),
  kinds: (explorer) =>
    boxes(explorer, {
      name: "kinds",
      legend: "Kinds",
      noun: "kind",
      groups: [{ ids: timelineKinds }],
      labelOf: (kind) => `${kindWords[kind as TimelineKind]}s`,
    }),
  on: (explorer) =>
    boxes(explorer, {
      name: "on",
      legend: "Issues and proposals",
      noun: "issue or proposal",
      groups: [
        {
          label: "Issues",
          ids: explorer.dataset.issues.map(({ id }) => id).toSorted(byTitle(explorer)),
        },
        {
          label: "Proposals, their terms and answers",
          ids: explorer.dataset.proposals.flatMap(({ id, terms, responses }) => [
            id,
            ...terms.map((term) => term.id),
            ...responses.map((response) => response.id),
          ]),
        },
      ],
    }),
  attributes: (explorer) =>
    boxes(explorer, {
      name: "attributes",
      legend: "Attributes",
      noun: "value",
      groups: attributeGroups(explorer).map(({ label, keys }) => ({ label, ids: keys })),
      labelOf: (key) => valueInWords(explorer.dataset, key),
    }),
  attributeTo: () =>
    choice("attributeTo", "Attribute statements to", [
      ["principal", "the principal", "the state of a minister, the president of a spokesman"],
      ["speaker", "the speaker", ""],
      ["both", "both of them", ""],
    ]),
  level: () =>
    choice("level", "Count meetings of", [
      ["principals", "principals", "the states of ministers"],
      ["participants", "participants", ""],
      ["both", "both", "in separate rows"],
    ]),
};

function byTitle({ dataset }: Explorer): (a: string, b: string) => number {
  return (a, b) => byText(titleOf(dataset, a), titleOf(dataset, b));
}

/**
 * Returns the fields for the start and the end of the period, and a field that selects whether dates have to be in the
 * period possibly or certainly.
 */
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
  const match = choice("match", "In the period", [
    ["possibly", "possibly", "on at least one reading of the date"],
    ["certainly", "certainly", "on every reading of the date"],
    ["coded", "as coded", "as certainly, but ignoring marks of doubt"],
  ]);
  const undated = h("input", {
    type: "checkbox",
    id: "undated",
    onchange: () => now.go({ undated: undated.checked ? "yes" : "no" }),
  });
  const showError = (message: string | undefined) => {
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
    showError(wrong);
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
      h(
        "label",
        { class: "option" },
        undated,
        h("span", {}, "also records without a date", h("small", {}, "a period otherwise leaves them out")),
      ),
    ),
    sync: (next) => {
      now = next;
      const { state } = next;
      // An invalid period stays as it was typed, so that the user can correct it.
      if (error.textContent === "") {
        for (const [{ element }, value] of [
          [from, state.from],
          [to, state.to],
        ] as const) {
          // A field with the focus is not changed, because the user may be typing in it.
          if (document.activeElement !== element) element.value = value;
        }
      }
      match.sync(next);
      undated.checked = state.undated === "yes";
    },
  };
}

/** Returns a filter for which the user chooses one of several values. */
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

/** A filter for which the user ticks any number of values. */
interface Boxes {
  readonly name: "actors" | "documents" | "kinds" | "on" | "attributes";
  readonly legend: string;
  /** The noun for a value, in the singular. */
  readonly noun: string;
  /** The values in groups. A group without values is left out. */
  readonly groups: readonly { readonly label?: string; readonly ids: readonly string[] }[];
  /** Returns the label of a value. Default: the title of the record whose id is the value. */
  readonly labelOf?: (id: string) => string;
  /** Returns the number of results for each value. If this function is absent, the boxes show no numbers. */
  readonly countsOf?: (explorer: Explorer) => ReadonlyMap<string, number>;
}

/** Returns a filter with a box to tick for each value. Long lists have a search field. */
function boxes(explorer: Explorer, { name, legend, noun, groups, labelOf, countsOf }: Boxes): Filters {
  let now = explorer;
  const ids = groups.flatMap((group) => group.ids);
  const titleOfValue = labelOf ?? ((id: string) => titleOf(explorer.dataset, id));
  const labels = new Map(ids.map((id) => [id, titleOfValue(id)]));
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
    const others = (now.state[name] as readonly string[]).filter((value) => value !== id);
    now.go({ [name]: on ? [...others, id] : others });
  };
  const row = (id: string, ticked: boolean) => {
    const box = h("input", {
      type: "checkbox",
      name,
      value: id,
      onchange: (event) => toggle(id, (event.target as HTMLInputElement).checked),
    });
    box.checked = ticked;
    const number = countsOf === undefined ? null : h("span", { class: "results" });
    return h("label", { class: "option" }, box, h("span", {}, labels.get(id)), number);
  };
  const showCounts = () => {
    if (countsOf === undefined) return;
    const counts = countsOf(now);
    for (const option of list.querySelectorAll(".option")) {
      const number = counts.get(option.querySelector("input")?.value ?? "") ?? 0;
      const shown = option.querySelector(".results") as HTMLElement;
      shown.replaceChildren(String(number), unseen(number === 1 ? " result" : " results"));
      option.classList.toggle("without", number === 0);
    }
  };
  const fill = () => {
    const wanted = find.value.trim().toLowerCase();
    const ticked = new Set<string>(now.state[name]);
    const found = ids.filter((id) => ticked.has(id) || (labels.get(id) ?? "").toLowerCase().includes(wanted));
    const shown = new Set(found.filter((id, i) => i < mostBoxes || ticked.has(id)));
    list.replaceChildren(
      ...groups.flatMap((group) => {
        const rows = group.ids.filter((id) => shown.has(id)).map((id) => row(id, ticked.has(id)));
        const heading = group.label === undefined ? [] : [h("p", { class: "group" }, group.label)];
        return rows.length === 0 ? [] : [...heading, ...rows];
      }),
    );
    showCounts();
    rest.textContent =
      shown.size < found.length
        ? `${grouped(found.length - shown.size)} more: type to find them.`
        : found.length === 0
          ? `No ${noun} with this name.`
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
      // Rebuilding the list removes the focus from its boxes, so the list is rebuilt only if a ticked box is missing.
      if ([...ticked].some((id) => !shown.some((box) => box.value === id))) fill();
      else {
        for (const box of shown) box.checked = ticked.has(box.value);
        showCounts();
      }
    },
  };
}

interface ActiveFilter {
  readonly label: string;
  readonly without: Partial<State>;
}

/** Returns the active filters of the view, each with its label and the change of the state that removes it. */
function activeFilters(explorer: Explorer): readonly ActiveFilter[] {
  const { state, dataset } = explorer;
  const fields = fieldsOf[state.view];
  const found: ActiveFilter[] = [];
  if (fields.includes("period")) {
    if (state.from !== "") found.push({ label: `From ${state.from}`, without: { from: "" } });
    if (state.to !== "") found.push({ label: `To ${state.to}`, without: { to: "" } });
    if (state.match !== initialState.match)
      found.push({
        label: state.match === "coded" ? "As coded in the period" : "Certainly in the period",
        without: { match: initialState.match },
      });
    if (state.undated !== initialState.undated)
      found.push({ label: "Also undated", without: { undated: initialState.undated } });
  }
  for (const name of ["kinds", "actors", "on", "documents"] as const) {
    if (!fields.includes(name)) continue;
    const values: readonly string[] = state[name];
    for (const value of values) {
      const label =
        name === "kinds" ? `${plain(kindWords[value as TimelineKind])}s` : titleOf(dataset, value);
      found.push({ label, without: { [name]: values.filter((kept) => kept !== value) } });
    }
  }
  for (const key of activeAttributes(explorer)) {
    const attributes = state.attributes.filter((kept) => kept !== key);
    found.push({ label: attributeInWords(dataset, key), without: { attributes } });
  }
  return found;
}

/** Returns the active filters as buttons that remove them. */
export function filterChips(explorer: Explorer): HTMLElement | null {
  const active = activeFilters(explorer);
  if (active.length === 0) return null;
  const all = Object.assign({}, ...active.map(({ without }) => without), {
    kinds: [],
    actors: [],
    on: [],
    attributes: [],
    documents: [],
  }) as Partial<State>;
  return h(
    "ul",
    { class: "chips", "aria-label": "Active filters" },
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
