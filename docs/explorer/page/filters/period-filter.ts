import { h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { periodProblem } from "../state.ts";
import { choiceFilter } from "./choice-filter.ts";
import type { Filter } from "./filter.ts";

/**
 * Returns the fields for the start and the end of the period, and a field that selects whether dates have to be in the
 * period possibly or certainly.
 */
export function periodFilter(explorer: Explorer): Filter {
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
  const match = choiceFilter("match", "In the period", [
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
