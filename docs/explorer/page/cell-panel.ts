import { compareStances, find, type StanceCell, type StanceStep, stances, stanceTrajectory } from "demarche";
import { citationList } from "./citations.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { choicesOf } from "./filters/choices-of.ts";
import { dateOf, recordLink } from "./parts.ts";
import { badge } from "./stances/badge.ts";
import { stanceOptions } from "./stances/stance-options.ts";
import { counted, stanceWords, titleOf } from "./words.ts";

/**
 * Returns the content of the panel for a cell: the stance of an actor, and every statement, proposal or answer from
 * which the stance is computed.
 *
 * @param on - The issue, proposal, term or response that the stance is on.
 */
export function cellPanel(explorer: Explorer, actor: string, on: string): HTMLElement {
  const { dataset } = explorer;
  const { cells } = compareStances(dataset, { ...stanceOptions(explorer), actors: [actor], on: [on] });
  const cell = cells[0] as StanceCell;
  const { steps: path } = stanceTrajectory(dataset, {
    actor,
    on,
    attributeTo: choicesOf(explorer).attributeTo,
  });
  const steps = path.filter((step) => cell.records.includes(step.record));
  const proposition = find(dataset, "issues", on)?.proposition;
  return h(
    "div",
    {},
    h("p", { class: "kind" }, "stance"),
    h("h2", { id: "panel-title", tabindex: -1 }, `${titleOf(dataset, actor)} on: ${titleOf(dataset, on)}`),
    proposition === undefined ? null : h("p", { class: "proposition" }, `The proposition: ${proposition}`),
    h("p", {}, badge(cell.stance), ` ${titleOf(dataset, actor)} ${stanceWords[cell.stance].meaning}.`),
    summaryOf(cell),
    h("h3", {}, counted(cell.records.length, "act")),
    cell.records.length === 0 ? h("p", { class: "hint" }, "None with the current filters.") : null,
    h(
      "ol",
      { class: "statements" },
      steps.map((step) => h("li", {}, act(explorer, step, on))),
    ),
    h("p", { class: "hint" }, "See also: ", recordLink(explorer, actor), ", ", recordLink(explorer, on)),
  );
}

const viaWords: Readonly<Record<NonNullable<StanceCell["via"]>, string>> = {
  position: "",
  term: "Derived from stances on terms of proposals.",
  proposal: "To put a proposal forward is to support it.",
  response: "Taken by answering the proposal.",
  issue: "Derived from stances on related issues.",
  several: "Some acts take the stance themselves, and others imply it.",
};

function summaryOf({ counts, score, reversals, via }: StanceCell): Child {
  const taken = stances.filter((stance) => counts[stance] > 0).map((stance) => `${counts[stance]} ${stance}`);
  if (taken.length === 0) return null;
  const parts = [
    `Stances taken: ${taken.join(", ")}.`,
    score === null
      ? ""
      : `Mean score from −1 (oppose) to 1 (support): ${String(Math.round(score * 100) / 100).replace("-", "−")}.`,
    reversals === 0 ? "" : `${counted(reversals, "reversal")}.`,
    via === null ? "" : viaWords[via],
  ];
  return h("p", { class: "hint" }, parts.filter((part) => part !== "").join(" "));
}

function act(explorer: Explorer, { record: id, stance, date, via }: StanceStep, subject: string): Child {
  const { dataset } = explorer;
  const record = find(dataset, "statements", id);
  if (record === undefined) {
    const made = find(dataset, "proposals", id) ?? find(dataset, "responses", id);
    return [
      h("p", { class: "said" }, dateOf(date), " ", recordLink(explorer, id)),
      h("p", { class: "taken" }, badge(stance), via === "term" ? " by its terms" : null),
      made === undefined ? null : citationList(explorer, made.sources),
    ];
  }
  const direct = record.positions.filter(({ on }) => on === subject);
  // If a statement has no position on the issue or proposal itself, its stance results from its positions on terms.
  const shown =
    direct.length > 0
      ? direct
      : record.positions.filter(({ on }) => find(dataset, "terms", on) !== undefined);
  return [
    h("p", { class: "said" }, dateOf(record.date), " ", recordLink(explorer, id)),
    shown.map(({ on, stance: taken, condition }) =>
      h(
        "p",
        { class: "taken" },
        badge(taken),
        on === subject ? null : [" on the term ", recordLink(explorer, on)],
        condition === undefined ? null : ` Condition: ${condition}`,
      ),
    ),
    citationList(explorer, record.sources),
  ];
}
