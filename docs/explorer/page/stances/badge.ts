import type { HeldStance } from "demarche";
import { h } from "../element.ts";
import { stanceWords } from "../words.ts";

/** Returns an element that shows a stance as a sign and a word. */
export function badge(stance: HeldStance): HTMLElement {
  const { mark } = stanceWords[stance];
  return h(
    "span",
    { class: `stance ${stance}` },
    mark === "" ? null : h("span", { class: "glyph", "aria-hidden": "true" }, mark),
    stance,
  );
}
