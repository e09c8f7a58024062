import { h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import type { State } from "../state.ts";
import { type Choices, choicesOf } from "./choices-of.ts";
import type { Filter } from "./filter.ts";

/** Returns a filter for which the user chooses one of several values. */
export function choiceFilter(
  name: keyof Choices,
  legend: string,
  options: readonly (readonly [value: string, label: string, hint: string])[],
): Filter {
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
      const chosen = choicesOf(next)[name];
      for (const { radio } of radios) radio.checked = radio.value === chosen;
    },
  };
}
