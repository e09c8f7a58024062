import {
  type AddresseeStatus,
  attestation,
  list,
  openReasons,
  type Proposal,
  type ProposalResponse,
  type ProposalStatus,
  proposalHistory,
  proposalStatus,
  type TermStatus,
} from "demarche";
import { proposalChart } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import {
  answerBadge,
  dateOf,
  documentLegend,
  documentMarks,
  inParts,
  nothing,
  plainTable,
  recordLink,
  recordLinks,
} from "./parts.ts";
import { periodOf, selected } from "./state.ts";
import type { ViewResult } from "./view.ts";
import { counted, grouped, plain, titleOf } from "./words.ts";

/** Returns the proposals with their terms, the answers of their addressees, and their history. */
export function proposalsView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const found = list(dataset, "proposals", {
    ...periodOf(state),
    actors: selected(state.actors),
    documents: selected(state.documents),
  });
  const all = dataset.proposals.length;
  const title = "Proposals";
  const count =
    found.length === all
      ? counted(all, "proposal")
      : `${grouped(found.length)} of ${counted(all, "proposal")}`;
  if (found.length === 0) return { title, count, content: [nothing(explorer, "proposal")] };
  const cards = h("div", { class: "cards" });
  const more = inParts(found, (proposal) => cards.appendChild(card(explorer, proposal)), [
    "proposal",
    "proposals",
  ]);
  return { title, count, content: [cards, more, documentLegend(explorer)], result: found };
}

function card(explorer: Explorer, proposal: Proposal): HTMLElement {
  const { id, proposers, onBehalfOf, addressees, date, responses } = proposal;
  const status = proposalStatus(explorer.dataset, id);
  const steps = proposalHistory(explorer.dataset, id);
  return h(
    "article",
    { class: "card", "aria-labelledby": `proposal-${id}` },
    h("h3", { id: `proposal-${id}` }, recordLink(explorer, id, proposal.title)),
    h(
      "p",
      { class: "facts" },
      "By ",
      recordLinks(explorer, proposers),
      onBehalfOf === undefined ? null : [" for ", recordLink(explorer, onBehalfOf)],
      addressees.length === 0 ? "; no addressee is recorded" : [", to ", recordLinks(explorer, addressees)],
      ". ",
      dateOf(date),
      " ",
      documentMarks(explorer, attestation(explorer.dataset, id).documents),
    ),
    terms(explorer, status.terms, status.addressees),
    openHint(status),
    answers(explorer, responses, status.addressees),
    folded(explorer, {
      summary: "History as a chart",
      label: `Chart of ${proposal.title}`,
      make: (theme) => proposalChart(explorer.dataset, id, { theme }),
    }),
    h(
      "details",
      {},
      h("summary", {}, `History: ${counted(steps.length, "step")}`),
      h(
        "ol",
        { class: "steps" },
        steps.map((step) =>
          h(
            "li",
            {},
            dateOf(step.date),
            h("span", { class: "kind" }, plain(step.step)),
            " ",
            recordLink(explorer, step.id, step.title),
            " ",
            documentMarks(explorer, step.documents),
          ),
        ),
      ),
    ),
  );
}

/** Returns the terms with the answer of each addressee. */
function terms(
  explorer: Explorer,
  rows: readonly TermStatus[],
  addressees: readonly AddresseeStatus[],
): Child {
  if (rows.length === 0) return h("p", { class: "hint" }, "No terms are recorded.");
  const names = addressees.map(({ addressee }) => titleOf(explorer.dataset, addressee));
  const table = plainTable("Terms with the answer of each addressee", ["Term", ...names]);
  for (const { term, summary, answers: termAnswers } of rows) {
    const { documents } = attestation(explorer.dataset, term);
    table.add([
      [recordLink(explorer, term, summary), " ", documentMarks(explorer, documents)],
      ...termAnswers.map(({ answer, scope }) => [
        answerBadge(answer),
        scope === "whole" ? h("span", { class: "hint" }, " (to the whole)") : null,
      ]),
    ]);
  }
  return table.element;
}

/** Returns a line with the number of unknown answers and the reasons why they are unknown. */
function openHint({ open, terms, addressees }: ProposalStatus): Child {
  if (open.length === 0) return null;
  const all = Math.max(1, terms.length) * Math.max(1, addressees.length);
  const reasons = openReasons.flatMap((reason) => {
    const number = open.filter(({ because }) => because === reason).length;
    return number === 0 ? [] : [`${number} ${reason}`];
  });
  return h(
    "p",
    { class: "hint" },
    `${open.length} of ${counted(all, "answer")} not known: ${reasons.join(", ")}.`,
  );
}

function answers(
  explorer: Explorer,
  responses: readonly ProposalResponse[],
  addressees: readonly AddresseeStatus[],
): Child {
  const pending = addressees.filter(({ answer }) => answer === "pending");
  return h(
    "div",
    { class: "answers" },
    h("h4", {}, "Answers"),
    responses.length === 0 && pending.length === 0
      ? h("p", { class: "hint" }, "No answer is recorded.")
      : h(
          "ul",
          {},
          responses.map((response) =>
            h(
              "li",
              {},
              dateOf(response.date),
              answerBadge(response.answer),
              " ",
              recordLink(explorer, response.id),
              " ",
              documentMarks(explorer, attestation(explorer.dataset, response.id).documents),
            ),
          ),
          pending.map((status) =>
            h(
              "li",
              {},
              answerBadge(status.answer),
              " from ",
              recordLink(explorer, status.addressee),
              " in these documents",
            ),
          ),
        ),
  );
}
