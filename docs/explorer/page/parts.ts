import { type AnswerState, formatEdtf } from "demarche";
import { type Child, h, joined, unseen } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { counted, plain, titleOf } from "./words.ts";

/** A link that opens a record in the panel. */
export function recordLink(explorer: Explorer, id: string, text?: string): HTMLElement {
  const href = explorer.link({ record: id, cell: [] });
  return h("a", { href, class: "record" }, text ?? titleOf(explorer.dataset, id));
}

/** Links to several records, with commas between. */
export function recordLinks(explorer: Explorer, ids: readonly string[]): readonly Child[] {
  return joined(
    ids.map((id) => recordLink(explorer, id)),
    ", ",
  );
}

/** A date in words, with the date as it is written below where the words are not all of it. */
export function dateOf(date: string | null | undefined): HTMLElement {
  const words = h("span", { class: "words" }, formatEdtf(date));
  if (date === null || date === undefined) return h("span", { class: "date undated" }, words);
  if (words.textContent === date) return h("span", { class: "date" }, words);
  return h("span", { class: "date" }, words, " ", h("code", { title: "As it is written (EDTF)" }, date));
}

/** An answer as a word. That none is known and that a source says that none came are two things. */
export function answerBadge(answer: AnswerState): HTMLElement {
  const words =
    answer === "pending" ? "no answer known" : answer === "unanswered" ? "no answer came" : plain(answer);
  return h("span", { class: `answer ${answer}` }, words);
}

/** The documents behind a record as numbers in brackets; each opens the document. */
export function documentMarks(explorer: Explorer, documents: readonly string[]): readonly Child[] {
  return joined(
    documents.map((id) => {
      const number = explorer.dataset.documents.findIndex((document) => document.id === id) + 1;
      const title = titleOf(explorer.dataset, id);
      const href = explorer.link({ record: id, cell: [] });
      return h("a", { href, class: "mark", title }, `[${number}]`, unseen(` ${title}`));
    }),
    " ",
  );
}

/** The documents by the numbers that marks give them. */
export function documentLegend(explorer: Explorer): Child {
  const { documents } = explorer.dataset;
  if (documents.length === 0 || documents.length > 20) return null;
  return h(
    "section",
    { class: "legend", "aria-labelledby": "legend-title" },
    h("h3", { id: "legend-title" }, "Documents"),
    h(
      "ol",
      {},
      documents.map(({ id }) => h("li", {}, recordLink(explorer, id))),
    ),
  );
}

const atATime = 200;

/**
 * Adds items a few hundred at a time: the rest comes when it is asked for, so that a record of many thousands opens at
 * once.
 */
export function inParts<T>(
  items: readonly T[],
  add: (item: T) => HTMLElement,
  [one, many]: readonly [string, string],
): Child {
  let shown = 0;
  const more = h("button", {
    type: "button",
    class: "more",
    onclick: () => show()?.querySelector("a")?.focus(),
  });
  const show = () => {
    const [first] = items.slice(shown, shown + atATime).map(add);
    shown = Math.min(shown + atATime, items.length);
    more.textContent = `Show ${Math.min(atATime, items.length - shown)} more of ${counted(items.length, one, many)}`;
    more.hidden = shown === items.length;
    return first;
  };
  show();
  return items.length > atATime ? more : null;
}

/** A table in a frame that scrolls by itself, by keyboard too. */
export function scrolling(label: string, table: HTMLElement): HTMLElement {
  return h("div", { class: "scrolling", role: "region", "aria-label": label, tabindex: 0 }, table);
}

/** A table of records, and how a row is added to it. */
export interface PlainTable {
  readonly element: HTMLElement;
  /** Adds a row; its first cell is its heading. */
  readonly add: (cells: readonly Child[]) => HTMLElement;
}

/**
 * A table whose rows stand as blocks on a narrow page, each cell under the name of its column. The roles are written
 * out, since a browser may drop those of a table that is not laid out as one.
 */
export function plainTable(
  caption: string,
  columns: readonly string[],
  numbers: readonly string[] = [],
): PlainTable {
  const lookOf = (column: string | undefined) =>
    column !== undefined && numbers.includes(column) ? "number" : undefined;
  const body = h("tbody", { role: "rowgroup" });
  const element = h(
    "table",
    { class: "plain-table", role: "table" },
    h("caption", { class: "unseen" }, caption),
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        columns.map((column) =>
          h("th", { scope: "col", role: "columnheader", class: lookOf(column) }, column),
        ),
      ),
    ),
    body,
  );
  const add = ([first, ...rest]: readonly Child[]) =>
    body.appendChild(
      h(
        "tr",
        { role: "row" },
        h("th", { scope: "row", role: "rowheader" }, first),
        rest.map((cell, i) =>
          h("td", { role: "cell", class: lookOf(columns[i + 1]), "data-column": columns[i + 1] }, cell),
        ),
      ),
    );
  return { element, add };
}

/** What stands where nothing was found. */
export function nothing(explorer: Explorer, what: string): HTMLElement {
  const { link, state } = explorer;
  const cleared = link({ from: "", to: "", match: "possibly", actors: [], kinds: [], documents: [], on: [] });
  const filtered = cleared !== link({});
  return h(
    "p",
    { class: "nothing" },
    filtered ? `No ${what} fits these filters. ` : `This record has no ${what}. `,
    filtered ? h("a", { href: cleared }, "Clear the filters") : null,
    state.match === "certainly" ? " Only what certainly lies in the period is shown." : null,
  );
}
