import { type Attributes, related } from "demarche";
import { restsOn } from "./citations.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { textPicker } from "./load-file.ts";
import { recordLink } from "./parts.ts";
import { listed } from "./record/field-values.ts";
import { type Line, recordLines } from "./record/record-lines.ts";
import { type KnownRecord, kindWords, linkWords, recordOf, titleOf } from "./words.ts";

/** Returns all fields of a record, its sources, and the records that refer to it. */
export function recordPanel(explorer: Explorer, id: string): HTMLElement {
  const found = recordOf(explorer.dataset, id) as KnownRecord;
  const { kind, record } = found;
  const note = "note" in record ? record.note : undefined;
  const attributes = "attributes" in record ? record.attributes : undefined;
  const doubts = "doubts" in record ? record.doubts : undefined;
  return h(
    "div",
    {},
    h("p", { class: "kind" }, kindWords[kind]),
    h("h2", { id: "panel-title", tabindex: -1 }, titleOf(explorer.dataset, id)),
    lines([
      ...recordLines(explorer, found),
      ["In doubt", listed((doubts ?? []).map(({ field, reason }) => `${linkWords(field)}: ${reason}`))],
      ["Attributes", attributeList(attributes)],
      ["Note", note],
      ["Id", h("code", {}, id)],
    ]),
    kind === "documents" || kind === "issues" ? null : restsOn(explorer, id),
    kind === "documents" && record.digest !== undefined && !Object.hasOwn(explorer.texts, id)
      ? textPicker(explorer, "panel-texts")
      : null,
    referredTo(explorer, id),
  );
}

function lines(all: readonly Line[]): HTMLElement {
  const shown = all.filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return h(
    "dl",
    { class: "lines" },
    shown.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}

function attributeList(attributes: Attributes = {}): Child {
  return listed(Object.entries(attributes).map(([name, value]) => `${name}: ${value}`));
}

/** Returns the records that refer to a record, grouped by the kind of link. */
function referredTo(explorer: Explorer, id: string): Child {
  const groups = new Map<string, HTMLElement[]>();
  for (const { link, id: referrer, title } of related(explorer.dataset, id).referredToBy) {
    groups.set(link, [...(groups.get(link) ?? []), h("li", {}, recordLink(explorer, referrer, title))]);
  }
  if (groups.size === 0) return null;
  const mostOpen = 5;
  return h(
    "section",
    { class: "referred", "aria-labelledby": "referred-title" },
    h("h3", { id: "referred-title" }, "Referred to by"),
    [...groups].map(([link, items]) =>
      h(
        "details",
        { open: items.length <= mostOpen },
        h("summary", {}, `${linkWords(link)} (${items.length})`),
        h("ul", {}, items),
      ),
    ),
  );
}
