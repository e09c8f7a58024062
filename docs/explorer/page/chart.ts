import type { ChartSpec } from "demarche/charts";
import { parse, type TooltipHandler, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { download } from "./downloads.ts";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { hasRecord, type State } from "./state.ts";
import { isDark } from "./theme.ts";

/** Returns the specification of a chart for a theme and an available width in pixels. */
type ChartMaker = (theme: "light" | "dark", width: number) => ChartSpec;

/**
 * Returns a figure, into which the chart is drawn as soon as the figure is in the page. Screen readers read only the
 * description of the chart, because the view also has a table with the same content.
 */
function chart(explorer: Explorer, label: string, make: ChartMaker): HTMLElement {
  const container = h("div");
  const figure = h("figure", { class: "chart", role: "region", "aria-label": label, tabindex: 0 }, container);
  const drawn = h("div", {}, figure);
  // The width is known only when the figure is in the page.
  requestAnimationFrame(async () => {
    const view = await draw(explorer, container, make);
    drawn.append(imageButtons(view, `${explorer.state.view}-chart`));
  });
  return drawn;
}

/** Returns the buttons that download a chart as a vector image and as a bitmap. */
function imageButtons(view: View, name: string): HTMLElement {
  const asSvg = async () =>
    download(`${name}.svg`, new Blob([await view.toSVG()], { type: "image/svg+xml;charset=utf-8" }));
  const asPng = async () => {
    // A scale of 2 keeps letters sharp in print.
    const canvas = await view.toCanvas(2);
    canvas.toBlob((image) => image !== null && download(`${name}.png`, image), "image/png");
  };
  return h(
    "div",
    { class: "ways-out" },
    h("button", { type: "button", onclick: () => void asSvg() }, "Download as SVG"),
    h("button", { type: "button", onclick: () => void asPng() }, "Download as PNG"),
  );
}

/** A chart that can be opened and closed. */
interface FoldedChart {
  /** The line of text that opens and closes the chart. */
  readonly summary: string;
  /** The name of the chart for screen readers. */
  readonly label: string;
  readonly make: ChartMaker;
  /** Whether the chart is open at first. The default is false. */
  readonly open?: boolean;
  /** A sentence that is shown above the chart. */
  readonly note?: string | undefined;
}

/** Returns a collapsible chart, which is drawn when it is first opened. */
export function folded(
  explorer: Explorer,
  { summary, label, make, open = false, note }: FoldedChart,
): HTMLElement {
  const line = note === undefined ? null : h("p", { class: "hint" }, note);
  const details = h("details", { class: "folded", open }, h("summary", {}, summary), line);
  details.addEventListener("toggle", () => details.append(chart(explorer, label, make)), { once: true });
  return details;
}

async function draw(explorer: Explorer, container: HTMLElement, make: ChartMaker): Promise<View> {
  const spec = make(isDark() ? "dark" : "light", container.clientWidth);
  const { spec: compiled } = compile(spec);
  // Expressions are interpreted, because the content security policy of the page forbids evaluating text as code.
  const view = new View(parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "svg",
    container,
    hover: true,
    tooltip: tooltipHandler,
  } as ConstructorParameters<typeof View>[1]);
  view.addEventListener("click", (_, item) => {
    const target = targetOf(explorer, item?.datum);
    if (target !== undefined) explorer.go(target);
  });
  await view.runAsync();
  // Vega gives all groups the ARIA role of a graphic, but an empty group must not have this role. The loop removes it.
  for (const group of container.querySelectorAll('[role="graphics-symbol"]:not([aria-label])')) {
    if (group.childElementCount > 0) continue;
    group.removeAttribute("role");
    group.removeAttribute("aria-roledescription");
  }
  return view;
}

/**
 * Returns the change of the page's state after a click on a mark. The click opens the cell of the matrix, the record or
 * the single statement that the mark represents. Returns undefined for any other mark.
 */
function targetOf({ dataset }: Explorer, datum: unknown): Partial<State> | undefined {
  const { id, actor, on, statements } = (datum ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof actor === "string" && typeof on === "string") return { cell: [actor, on], record: "" };
  const record = [id, statements].find(
    (value) => typeof value === "string" && hasRecord(dataset, "any", value),
  );
  return record === undefined ? undefined : { record: record as string, cell: [] };
}

/** Shows the tooltip of the mark under the pointer. The content is inserted as text and never read as HTML. */
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
