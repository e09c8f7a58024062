import { type Dataset, describe } from "demarche";
import type { Texts } from "demarche/coding";
import { dataset as bundled } from "demarche/data";
import { basesView } from "./bases-view.ts";
import { cellPanel } from "./cell-panel.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { type Filters, filterChips, filtersOf } from "./filters.ts";
import { problemList, readDatasetFile, readTextFiles } from "./load-file.ts";
import { meetingsView } from "./meetings-view.ts";
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
  let told: string | null = null;
  let state: State = initialState;
  let filters: Filters | undefined;
  /** What the main part shows, without the panel: it is only drawn again when this changes. */
  let drawn = "";
  /** What the panel shows. */
  let panelled = "";

  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const nav = byId("views");
  const filterPlace = byId("filters");
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
  const own = byId("own") as HTMLDetailsElement;

  const link = (change: Partial<State>) => writeState({ ...state, ...change });
  const go = (change: Partial<State>) => {
    location.hash = link(change);
  };
  /** Goes there without a new step in the history: typing is one step, not one for each letter. */
  const replace = (change: Partial<State>) => {
    history.replaceState(null, "", link(change));
    render();
  };
  const explorerNow = (): Explorer => ({ dataset, file, texts, told, state, link, go, loadTexts });

  async function loadTexts(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const read = await readTextFiles(files, dataset);
    texts = { ...texts, ...read.texts };
    const found = Object.keys(read.texts).length;
    const strange = read.strangers.map(
      (name) =>
        `${name} is not the text of a document of this record: its digest fits none. A byte order mark, other line ends or a line at the end make another text.`,
    );
    told = [found === 0 ? "" : `${counted(found, "text")} loaded.`, ...strange]
      .filter((text) => text !== "")
      .join(" ");
    drawn = "";
    render();
  }

  function show(next: Dataset, name: string | null): void {
    dataset = next;
    file = name;
    texts = {};
    told = null;
    drawn = "";
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
    // It lies over the page, and over what is wrong with the file.
    own.open = false;
    if (read.dataset !== undefined) {
      show(read.dataset, chosen.name);
      heading.focus();
      return;
    }
    const list = problemList(chosen.name, read.problems, () => {
      messages.replaceChildren();
      own.open = true;
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
    if (main !== drawn) {
      const opened = drawn === "";
      drawn = main;
      renderMain(explorer, opened || before.view !== state.view);
      if (!opened && before.view !== state.view && document.activeElement !== searchBox) heading.focus();
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
              h("p", {}, "This link holds something that cannot be shown here; the rest of it is shown."),
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

  function renderMain(explorer: Explorer, otherView: boolean): void {
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
    // On a narrow page the navigation scrolls: the view that is shown is brought to sight.
    const current = nav.querySelector<HTMLElement>("[aria-current]");
    if (current !== null) nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
    if (document.activeElement !== searchBox) searchBox.value = state.words;
    if (otherView) {
      filters = filtersOf(explorer);
      filterPlace.replaceChildren(...(filters === undefined ? [] : [filters.element]));
      document.body.classList.toggle("unfiltered", filters === undefined);
    }
    filters?.sync(explorer);
    const view = viewers[state.view](explorer);
    document.title = `${view.title} - ${describe(dataset).title ?? file ?? "demarche"}`;
    heading.textContent = view.title;
    if (count.textContent !== view.count) count.textContent = view.count;
    const chipList = filterChips(explorer);
    chips.replaceChildren(...(chipList === null ? [] : [chipList]));
    results.replaceChildren(h("div", {}, view.content));
  }

  /** What record is shown, and how to get it, or to get back. */
  function renderAbout(): void {
    const { title, version, date, license, counts, span } = describe(dataset);
    const name = title ?? file ?? "A record without a name";
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
    const [actor, matter] = cell;
    if (record === "" && (actor === undefined || matter === undefined)) {
      if (panel.open) panel.close();
      panelled = "";
      return;
    }
    const content =
      record !== "" ? recordPanel(explorer, record) : cellPanel(explorer, actor as string, matter as string);
    const [name, top] = [`${record} ${cell}`, panelContent.scrollTop];
    panelContent.replaceChildren(content);
    if (!panel.open) panel.showModal();
    byId("panel-title").focus({ preventScroll: true });
    // The same record with more in it, the words of its texts, stays where it was.
    panelContent.scrollTop = name === panelled ? top : 0;
    panelled = name;
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
    // Emptied, so that the same file can be chosen again once it is mended.
    if (chosen !== undefined) void openFile(chosen).finally(() => (filePicker.value = ""));
  });
  own.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !own.open) return;
    own.open = false;
    own.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!own.contains(event.target as Node)) own.open = false;
  });
  byId("save").addEventListener("click", () => {
    const blob = new Blob([JSON.stringify(dataset, null, 2)], { type: "application/json" });
    const address = URL.createObjectURL(blob);
    h("a", { href: address, download: "dataset.json" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  byId("theme").append(
    themeSwitch(() => {
      drawn = "";
      render();
    }),
  );
  addEventListener("hashchange", () => {
    told = null;
    render();
  });
  render();
}

start();
