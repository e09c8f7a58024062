import { type TimelineKind, timelineKinds } from "demarche";
import { actorCounts } from "../actor-counts.ts";
import { attributeGroups, valueInWords } from "../attributes.ts";
import { h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { actorTypeWords, byText, kindWords, titleOf } from "../words.ts";
import { activeFilters } from "./active-filters.ts";
import { boxFilter } from "./box-filter.ts";
import { choiceFilter } from "./choice-filter.ts";
import { type Field, type Filter, fieldsOf } from "./filter.ts";
import { periodFilter } from "./period-filter.ts";

/**
 * Returns the form with the filters of a view, or undefined if the view has no filters. The form is created once and
 * then updated from the address.
 */
export function filterForm(explorer: Explorer): Filter | undefined {
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

const makers: Readonly<Record<Field, (explorer: Explorer) => Filter>> = {
  period: periodFilter,
  actors: (explorer) =>
    boxFilter(explorer, {
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
    boxFilter(explorer, {
      name: "documents",
      legend: "Documents",
      noun: "document",
      groups: [{ ids: explorer.dataset.documents.map(({ id }) => id) }],
    }),
  kinds: (explorer) =>
    boxFilter(explorer, {
      name: "kinds",
      legend: "Kinds",
      noun: "kind",
      groups: [{ ids: timelineKinds }],
      labelOf: (kind) => `${kindWords[kind as TimelineKind]}s`,
    }),
  on: (explorer) =>
    boxFilter(explorer, {
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
    boxFilter(explorer, {
      name: "attributes",
      legend: "Attributes",
      noun: "value",
      groups: attributeGroups(explorer).map(({ label, keys }) => ({ label, ids: keys })),
      labelOf: (key) => valueInWords(explorer.dataset, key),
    }),
  attributeTo: () =>
    choiceFilter("attributeTo", "Attribute statements to", [
      ["principal", "the principal", "the state of a minister, the president of a spokesman"],
      ["speaker", "the speaker", ""],
      ["both", "both of them", ""],
    ]),
  level: () =>
    choiceFilter("level", "Count meetings of", [
      ["principals", "principals", "the states of ministers"],
      ["participants", "participants", ""],
      ["both", "both", "in separate rows"],
    ]),
};

function byTitle({ dataset }: Explorer): (a: string, b: string) => number {
  return (a, b) => byText(titleOf(dataset, a), titleOf(dataset, b));
}
