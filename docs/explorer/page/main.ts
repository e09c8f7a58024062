import { type Dataset, describe } from "demarche";
import type { Texts } from "demarche/coding";
import { dataset as bundled } from "demarche/data";
import { narrowedByAttributes } from "./attributes.ts";
import { basesView } from "./bases-view.ts";
import { cellPanel } from "./cell-panel.ts";
import { download, waysOut } from "./downloads.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { type Filters, filterChips, filtersOf } from "./filters.ts";
import { problemList, readDatasetFile, readTextFiles } from "./load-file.ts";
import { meetingsView } from "./meetings-view.ts";
import { nothing } from "./parts.ts";
import { proposalsView } from "./proposals-view.ts";
import { recordPanel } from "./record-panel.ts";
import { searchView } from "./search-view.ts";
import { sourcesView } from "./sources-view.ts";
import { stancesView } from "./stances-view.ts";
import { initialState, readState, type State, type View, writeState } from "./state.ts";
import { themeSwitch } from "./theme.ts";
import { timelineView } from "./timeline-view.ts";
import type { ViewResult } from "./view.ts";
import { counted } from "./words.ts";

const viewers: Readonly<Record<View, (explorer: Explorer) => ViewResult>> = {
  timeline: timelineView,
  stances: stancesView,
  proposals: proposalsView,
  meetings: meetingsView,
  bases: basesView,
  sources: sourcesView,
  search: searchView,
};

const navigation: readonly (readonly [View, string])[] = [
  ["timeline", "Timeline"],
  ["stances", "Stances"],
  ["proposals", "Proposals"],
  ["meetings", "Meetings"],
  ["bases", "Bases"],
  ["sources", "Documents"],
];

function start(): void {
  let dataset = bundled as Dataset;
  let file: string | null = null;
  let texts: Texts = {};
  let textNotice: string | null = null;
  let state: State = initialState;
  let filters: Filters | undefined;
  /**
   * The state that the main part shows, as a fragment of an address. The main part is redrawn only if this fragment
   * changes.
   */
  let drawnAddress = "";
  /** The record or cell that the panel shows. Empty if the panel is closed. */
  let panelContentKey = "";

  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const nav = byId("views");
  const filterArea = byId("filters");
  const heading = byId("view-title");
  const count = byId("count");
  const chips = byId("chips");
  const results = byId("results");
  const notices = byId("notices");
  const messages = byId("messages");
  const about = byId("about");
  const panel = byId("panel") as HTMLDialogElement;
  const panelContent = byId("panel-content");
  const searchBox = byId("search-box") as HTMLInputElement;
  const filePicker = byId("dataset-file") as HTMLInputElement;
  const ownDataset = byId("own") as HTMLDetailsElement;

  const link = (change: Partial<State>) => writeState({ ...state, ...change });
  const go = (change: Partial<State>) => {
    location.hash = link(change);
  };
  /** Changes the state without a new entry in the history. Otherwise, each letter of a search would add an entry. */
  const replace = (change: Partial<State>) => {
    history.replaceState(null, "", link(change));
    render();
  };
  const explorerNow = (): Explorer => ({ dataset, file, texts, textNotice, state, link, go, loadTexts });

  async function loadTexts(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const read = await readTextFiles(files, dataset);
    texts = { ...texts, ...read.texts };
    const found = Object.keys(read.texts).length;
    const rejected = read.unmatched.map(
      (name) =>
        `${name} is not the text of a document of this record: no document has its digest. A byte order mark, other line endings or an extra line at the end change the digest.`,
    );
    textNotice = [found === 0 ? "" : `${counted(found, "text")} loaded.`, ...rejected]
      .filter((text) => text !== "")
      .join(" ");
    drawnAddress = "";
    render();
  }

  function show(next: Dataset, name: string | null): void {
    dataset = next;
    file = name;
    texts = {};
    textNotice = null;
    drawnAddress = "";
    filters = undefined;
    messages.replaceChildren();
    history.replaceState(
      null,
      "",
      writeState({ ...initialState, view: state.view === "search" ? "timeline" : state.view }),
    );
    render();
  }

  async function openFile(chosen: File): Promise<void> {
    const read = await readDatasetFile(chosen);
    // The menu is closed, because it would otherwise cover the page and the list of problems.
    ownDataset.open = false;
    if (read.dataset !== undefined) {
      show(read.dataset, chosen.name);
      heading.focus();
      return;
    }
    const list = problemList(chosen.name, read.problems, () => {
      messages.replaceChildren();
      ownDataset.open = true;
      filePicker.focus();
    });
    messages.replaceChildren(list);
    list.focus();
  }

  function render(): void {
    const before = state;
    const read = readState(location.hash, dataset);
    state = read.state;
    const explorer = explorerNow();
    renderNotices(read.notices);

    const main = writeState({ ...state, record: "", cell: [] });
    if (main !== drawnAddress) {
      const opened = drawnAddress === "";
      drawnAddress = main;
      const viewChanged = before.view !== state.view;
      renderMain(explorer, { newFilters: opened || viewChanged });
      if (!opened && viewChanged && document.activeElement !== searchBox) heading.focus();
    }
    renderPanel(explorer);
  }

  function renderNotices(found: readonly string[]): void {
    const most = 5;
    notices.replaceChildren(
      ...(found.length === 0
        ? []
        : [
            h(
              "div",
              { class: "notice" },
              h("p", {}, "Some parts of this link cannot be used. The rest is shown."),
              h(
                "ul",
                {},
                found.slice(0, most).map((notice) => h("li", {}, notice)),
                found.length > most ? h("li", {}, `${found.length - most} more.`) : null,
              ),
            ),
          ]),
    );
  }

  function renderMain(explorer: Explorer, { newFilters }: { readonly newFilters: boolean }): void {
    renderAbout();
    nav.replaceChildren(
      ...navigation.map(([view, label]) =>
        h(
          "a",
          {
            href: link({ view, words: "", record: "", cell: [] }),
            "aria-current": state.view === view ? "page" : undefined,
          },
          label,
        ),
      ),
    );
    // On a narrow page the navigation scrolls sideways, so the link of the current view is scrolled into sight.
    const current = nav.querySelector<HTMLElement>("[aria-current]");
    if (current !== null) nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
    if (document.activeElement !== searchBox) searchBox.value = state.words;
    if (newFilters) {
      filters = filtersOf(explorer);
      filterArea.replaceChildren(...(filters === undefined ? [] : [filters.element]));
      document.body.classList.toggle("unfiltered", filters === undefined);
    }
    filters?.sync(explorer);
    const narrowed = narrowedByAttributes(explorer);
    const view =
      narrowed === undefined
        ? {
            title: navigation.find(([name]) => name === state.view)?.[1] ?? "",
            count: "Nothing",
            content: [nothing(explorer, "entry")],
          }
        : viewers[state.view](narrowed);
    document.title = `${view.title} - ${describe(dataset).title ?? file ?? "demarche"}`;
    heading.textContent = view.title;
    if (count.textContent !== view.count) count.textContent = view.count;
    const chipList = filterChips(explorer);
    chips.replaceChildren(...(chipList === null ? [] : [chipList]));
    results.replaceChildren(waysOut(explorer, view), h("div", { class: "content" }, view.content));
  }

  /** Shows the title and facts of the dataset, and a button that returns to the bundled dataset. */
  function renderAbout(): void {
    const { title, version, date, license, counts, span } = describe(dataset);
    const name = title ?? file ?? "Untitled record";
    const facts: Child[] = [
      `${counted(counts.documents, "document")}, ${counted(counts.statements, "statement")}, ${counted(counts.actors, "actor")}`,
      span === null ? "" : `, ${span.earliest.slice(0, 4)} to ${span.latest.slice(0, 4)}`,
      version === null ? "" : `. Version ${version}${date === null ? "" : ` of ${date}`}`,
      license === null ? "" : `, ${license}`,
      ".",
    ];
    about.replaceChildren(
      h("span", { class: "record-name" }, name),
      h("span", { class: "record-facts" }, facts),
      ...(file === null
        ? []
        : [
            h(
              "button",
              { type: "button", onclick: () => show(bundled as Dataset, null) },
              "Back to the bundled record",
            ),
          ]),
    );
  }

  function renderPanel(explorer: Explorer): void {
    const { record, cell } = state;
    const [actor, on] = cell;
    if (record === "" && (actor === undefined || on === undefined)) {
      if (panel.open) panel.close();
      panelContentKey = "";
      return;
    }
    const content =
      record !== "" ? recordPanel(explorer, record) : cellPanel(explorer, actor as string, on as string);
    const [key, top] = [`${record} ${cell}`, panelContent.scrollTop];
    panelContent.replaceChildren(content);
    if (!panel.open) panel.showModal();
    byId("panel-title").focus({ preventScroll: true });
    // The scroll position is kept if the same record is drawn again, which happens when texts are loaded.
    panelContent.scrollTop = key === panelContentKey ? top : 0;
    panelContentKey = key;
  }

  panel.addEventListener("close", () => {
    if (state.record !== "" || state.cell.length > 0) go({ record: "", cell: [] });
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  byId("panel-close").addEventListener("click", () => panel.close());
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    heading.focus();
  });
  byId("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    go({ view: "search", words: searchBox.value, record: "", cell: [] });
    heading.focus();
  });
  searchBox.addEventListener("input", () => {
    const change = { view: "search", words: searchBox.value, record: "", cell: [] } as const;
    if (state.view === "search") replace(change);
    else go(change);
  });
  filePicker.addEventListener("change", () => {
    const [chosen] = filePicker.files ?? [];
    // The field is emptied, so that users can correct the file and choose it again. Otherwise the browser fires no event.
    if (chosen !== undefined) void openFile(chosen).finally(() => (filePicker.value = ""));
  });
  ownDataset.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !ownDataset.open) return;
    ownDataset.open = false;
    ownDataset.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!ownDataset.contains(event.target as Node)) ownDataset.open = false;
  });
  byId("save").addEventListener("click", () => {
    download("dataset.json", new Blob([JSON.stringify(dataset, null, 2)], { type: "application/json" }));
  });
  byId("theme").append(
    themeSwitch(() => {
      drawnAddress = "";
      render();
    }),
  );
  addEventListener("hashchange", () => {
    textNotice = null;
    render();
  });
  render();
}

start();
