import type { ChartSpec } from "demarche/charts";
import { parse, type TooltipHandler, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { hasRecord, type State } from "./state.ts";
import { isDark } from "./theme.ts";

/** Makes the specification of a chart for a theme and for the width that there is, in pixels. */
export type ChartMaker = (theme: "light" | "dark", width: number) => ChartSpec;

/**
 * A chart, drawn as soon as it is on the page. What it shows stands in the table beside it, too; its description is
 * what a screen reader reads.
 */
function chart(explorer: Explorer, label: string, make: ChartMaker): HTMLElement {
  const place = h("div");
  const figure = h("figure", { class: "chart", role: "region", "aria-label": label, tabindex: 0 }, place);
  // The width is known once the figure stands in the page.
  requestAnimationFrame(() => void draw(explorer, place, make));
  return figure;
}

/** The same, behind a line that opens it: it is drawn when it is opened first. */
export function folded(
  explorer: Explorer,
  summary: string,
  label: string,
  make: ChartMaker,
  open = false,
): HTMLElement {
  const details = h("details", { class: "folded", open }, h("summary", {}, summary));
  details.addEventListener("toggle", () => details.append(chart(explorer, label, make)), { once: true });
  return details;
}

async function draw(explorer: Explorer, place: HTMLElement, make: ChartMaker): Promise<void> {
  const spec = make(isDark() ? "dark" : "light", place.clientWidth);
  const { spec: compiled } = compile(spec);
  // Expressions are interpreted, not turned into code: the policy of the page forbids code from text.
  const view = new View(parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "svg",
    container: place,
    hover: true,
    tooltip: tooltipHandler,
  } as ConstructorParameters<typeof View>[1]);
  view.addEventListener("click", (_, item) => {
    const target = behind(explorer, item?.datum);
    if (target !== undefined) explorer.go(target);
  });
  await view.runAsync();
  // A group of no marks is no picture of anything.
  for (const group of place.querySelectorAll('[role="graphics-symbol"]:not([aria-label])')) {
    if (group.childElementCount > 0) continue;
    group.removeAttribute("role");
    group.removeAttribute("aria-roledescription");
  }
}

/** What opens when a mark is clicked: its record, its cell of the matrix, or the one statement that it stands for. */
function behind({ dataset }: Explorer, datum: unknown): Partial<State> | undefined {
  const { id, actor, on, statements } = (datum ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof actor === "string" && typeof on === "string") return { cell: [actor, on], record: "" };
  const record = [id, statements].find((one) => typeof one === "string" && hasRecord(dataset, "any", one));
  return record === undefined ? undefined : { record: record as string, cell: [] };
}

/** Says what is under the pointer. Everything in it is text. */
const tooltipHandler: TooltipHandler = (_, event, __, value) => {
  document.querySelector(".tooltip")?.remove();
  if (value === null || value === undefined || value === "") return;
  const lines = typeof value === "object" ? Object.entries(value as Record<string, unknown>) : [["", value]];
  const box = h(
    "dl",
    { class: "tooltip", "aria-hidden": "true" },
    lines
      .filter(([, text]) => text !== null && text !== undefined && text !== "")
      .map(([name, text]) => h("div", {}, h("dt", {}, String(name)), h("dd", {}, String(text)))),
  );
  document.body.append(box);
  const { clientX, clientY } = event as unknown as MouseEvent;
  const { offsetWidth, offsetHeight } = box;
  box.style.left = `${Math.max(8, Math.min(clientX + 14, innerWidth - offsetWidth - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(clientY + 14, innerHeight - offsetHeight - 8))}px`;
};
