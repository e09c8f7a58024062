import { h, unseen } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { grouped, titleOf } from "../words.ts";
import type { Filter } from "./filter.ts";

/**
 * In a list of boxes, the first 200 boxes and all ticked boxes are shown. Users find the other boxes with the search
 * field.
 */
const mostBoxes = 200;

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
export function boxFilter(
  explorer: Explorer,
  { name, legend, noun, groups, labelOf, countsOf }: Boxes,
): Filter {
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
    if (countsOf !== undefined) showResults(list, countsOf(now));
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
    rest.textContent = restInWords(found.length, found.length - shown.size, noun);
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

/** Shows the number of results beside each box of a list. */
function showResults(list: HTMLElement, counts: ReadonlyMap<string, number>): void {
  for (const option of list.querySelectorAll(".option")) {
    const number = counts.get(option.querySelector("input")?.value ?? "") ?? 0;
    const shown = option.querySelector(".results") as HTMLElement;
    shown.replaceChildren(String(number), unseen(number === 1 ? " result" : " results"));
    option.classList.toggle("without", number === 0);
  }
}

/** Returns the text below a list: how many of the found values are hidden, or that no value was found. */
function restInWords(found: number, hidden: number, noun: string): string {
  if (hidden > 0) return `${grouped(hidden)} more: type to find them.`;
  return found === 0 ? `No ${noun} with this name.` : "";
}
