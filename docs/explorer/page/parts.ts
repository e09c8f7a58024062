import { type AnswerState, formatEdtf } from "demarche";
import { type Child, h, joined, unseen } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { counted, plain, titleOf } from "./words.ts";

/** Returns a link that opens a record in the panel. */
export function recordLink(explorer: Explorer, id: string, text?: string): HTMLElement {
  const href = explorer.link({ record: id, cell: [] });
  return h("a", { href, class: "record" }, text ?? titleOf(explorer.dataset, id));
}

/** Returns links to several records, separated by commas. */
export function recordLinks(explorer: Explorer, ids: readonly string[]): readonly Child[] {
  return joined(
    ids.map((id) => recordLink(explorer, id)),
    ", ",
  );
}

/** Returns a date in words, followed by the date in EDTF if the words differ from it. */
export function dateOf(date: string | null | undefined): HTMLElement {
  const inWords = h("span", { class: "words" }, formatEdtf(date));
  if (date === null || date === undefined) return h("span", { class: "date undated" }, inWords);
  if (inWords.textContent === date) return h("span", { class: "date" }, inWords);
  return h("span", { class: "date" }, inWords, " ", h("code", { title: "Date as coded (EDTF)" }, date));
}

/**
 * Returns a label for an answer. If no answer is known, the answer is `pending`. If a source reports that there was no
 * answer, the answer is `unanswered`.
 */
export function answerBadge(answer: AnswerState): HTMLElement {
  const label =
    answer === "pending"
      ? "no known answer"
      : answer === "unanswered"
        ? "reported unanswered"
        : plain(answer);
  return h("span", { class: `answer ${answer}` }, label);
}

/** Returns references to documents, such as `[2]`. Each reference is a link that opens the document. */
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

/** Returns the list of documents, in the order of the numbers of {@link documentMarks}. */
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

const batchSize = 200;

/**
 * Adds the first items and returns a button that adds more, or null if all items are shown. Items are added in batches,
 * so that a view with thousands of items opens quickly.
 */
export function inParts<T>(
  items: readonly T[],
  add: (item: T) => HTMLElement,
  [singular, plural]: readonly [string, string],
): Child {
  let shown = 0;
  const more = h("button", {
    type: "button",
    class: "more",
    onclick: () => show()?.querySelector("a")?.focus(),
  });
  const show = () => {
    const [first] = items.slice(shown, shown + batchSize).map(add);
    shown = Math.min(shown + batchSize, items.length);
    more.textContent = `Show ${Math.min(batchSize, items.length - shown)} more of ${counted(items.length, singular, plural)}`;
    more.hidden = shown === items.length;
    return first;
  };
  show();
  return items.length > batchSize ? more : null;
}

/**
 * Returns a region that contains a table and scrolls it sideways. The region can have the focus, so that keys
 * scroll it.
 */
export function scrolling(label: string, table: HTMLElement): HTMLElement {
  return h("div", { class: "scrolling", role: "region", "aria-label": label, tabindex: 0 }, table);
}

/** A table of records, and a function that adds a row to the table. */
export interface PlainTable {
  readonly element: HTMLElement;
  /** Adds a row to the table. The first cell is the heading of the row. */
  readonly add: (cells: readonly Child[]) => HTMLElement;
}

/**
 * Returns a table. On a narrow page, each row is displayed as a block, with the name of the column above each cell. The
 * elements have explicit ARIA roles, because browsers may drop the roles of a table that is displayed as blocks.
 *
 * @param numbers - The names of the columns that contain numbers.
 */
export function plainTable(
  caption: string,
  columns: readonly string[],
  numbers: readonly string[] = [],
): PlainTable {
  const classOf = (column: string | undefined) =>
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
          h("th", { scope: "col", role: "columnheader", class: classOf(column) }, column),
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
          h("td", { role: "cell", class: classOf(columns[i + 1]), "data-column": columns[i + 1] }, cell),
        ),
      ),
    );
  return { element, add };
}

/** Returns the message of a view without results, with a link that clears the filters. */
export function nothing(explorer: Explorer, noun: string): HTMLElement {
  const { link, state } = explorer;
  const cleared = link({
    from: "",
    to: "",
    match: "possibly",
    undated: "no",
    actors: [],
    kinds: [],
    documents: [],
    on: [],
    attributes: [],
  });
  const filtered = cleared !== link({});
  return h(
    "p",
    { class: "nothing" },
    filtered ? `No ${noun} fits these filters. ` : `This record has no ${noun}. `,
    filtered ? h("a", { href: cleared }, "Clear the filters") : null,
    state.match === "certainly" ? " Only entries that are certainly in the period are shown." : null,
    state.match === "coded" ? " Only entries whose date as coded is in the period are shown." : null,
  );
}
