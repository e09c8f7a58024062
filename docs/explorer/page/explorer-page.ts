import { type Dataset, describe } from "demarche";
import type { Texts } from "demarche/coding";
import { dataset as bundled } from "demarche/data";
import { narrowedByAttributes } from "./attributes.ts";
import { cellPanel } from "./cell-panel.ts";
import { waysOut } from "./downloads.ts";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import type { Filter } from "./filters/filter.ts";
import { filterChips } from "./filters/filter-chips.ts";
import { filterForm } from "./filters/filter-form.ts";
import { aboutRecord } from "./frame/about-record.ts";
import { noticeList } from "./frame/notice-list.ts";
import { byId, pageElements } from "./frame/page-elements.ts";
import { currentView, viewLinks } from "./frame/views.ts";
import { problemList, readDatasetFile, readTextFiles } from "./load-file.ts";
import { recordPanel } from "./record-panel.ts";
import { initialState, readState, type State, writeState } from "./state.ts";
import { counted } from "./words.ts";

/** The page: what it shows at present, and the functions that change it. */
export class ExplorerPage {
  readonly elements = pageElements();
  #dataset = bundled as Dataset;
  #file: string | null = null;
  #texts: Texts = {};
  #textNotice: string | null = null;
  #state: State = initialState;
  #filters: Filter | undefined;
  /**
   * The state that the main part shows, as a fragment of an address. The main part is redrawn only if this fragment
   * changes.
   */
  #drawnAddress = "";
  /** The record or cell that the panel shows. Empty if the panel is closed. */
  #panelContentKey = "";

  /** The dataset that is shown. */
  get dataset(): Dataset {
    return this.#dataset;
  }

  /** The state of the page, as it was read from its address. */
  get state(): State {
    return this.#state;
  }

  /** Changes the state and adds an entry to the history. */
  go(change: Partial<State>): void {
    location.hash = this.#link(change);
  }

  /** Changes the state without a new entry in the history. Otherwise, each letter of a search would add an entry. */
  replace(change: Partial<State>): void {
    history.replaceState(null, "", this.#link(change));
    this.render();
  }

  /** Shows the dataset of a file, or the problems of the file. */
  async openFile(chosen: File): Promise<void> {
    const { heading, messages, ownDataset, filePicker } = this.elements;
    const read = await readDatasetFile(chosen);
    // The menu is closed, because it would otherwise cover the page and the list of problems.
    ownDataset.open = false;
    if (read.dataset !== undefined) {
      this.#show(read.dataset, chosen.name);
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

  /** Shows the state that the address contains. Redraws the main part only if its content has changed. */
  render(): void {
    const { heading, notices, searchBox } = this.elements;
    const before = this.#state;
    const read = readState(location.hash, this.#dataset);
    this.#state = read.state;
    const explorer = this.#explorer();
    fill(notices, noticeList(read.notices));

    const main = writeState({ ...this.#state, record: "", cell: [] });
    if (main !== this.#drawnAddress) {
      const opened = this.#drawnAddress === "";
      this.#drawnAddress = main;
      const viewChanged = before.view !== this.#state.view;
      this.#renderMain(explorer, { newFilters: opened || viewChanged });
      if (!opened && viewChanged && document.activeElement !== searchBox) heading.focus();
    }
    this.#renderPanel(explorer);
  }

  /** Draws all parts of the page again. */
  redraw(): void {
    this.#drawnAddress = "";
    this.render();
  }

  /** Forgets the message about loaded text files. The message stays on the page until the next call of `render`. */
  forgetTextNotice(): void {
    this.#textNotice = null;
  }

  #link(change: Partial<State>): string {
    return writeState({ ...this.#state, ...change });
  }

  #explorer(): Explorer {
    return {
      dataset: this.#dataset,
      file: this.#file,
      texts: this.#texts,
      textNotice: this.#textNotice,
      state: this.#state,
      link: (change) => this.#link(change),
      go: (change) => this.go(change),
      loadTexts: (files) => this.#loadTexts(files),
    };
  }

  async #loadTexts(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const read = await readTextFiles(files, this.#dataset);
    this.#texts = { ...this.#texts, ...read.texts };
    const found = Object.keys(read.texts).length;
    const rejected = read.unmatched.map(
      (name) =>
        `${name} is not the text of a document of this record: no document has its digest. A byte order mark, other line endings or an extra line at the end change the digest.`,
    );
    this.#textNotice = [found === 0 ? "" : `${counted(found, "text")} loaded.`, ...rejected]
      .filter((text) => text !== "")
      .join(" ");
    this.redraw();
  }

  #show(next: Dataset, name: string | null): void {
    this.#dataset = next;
    this.#file = name;
    this.#texts = {};
    this.#textNotice = null;
    this.#filters = undefined;
    this.elements.messages.replaceChildren();
    const view = this.#state.view === "search" ? "timeline" : this.#state.view;
    history.replaceState(null, "", writeState({ ...initialState, view }));
    this.redraw();
  }

  #renderMain(explorer: Explorer, { newFilters }: { readonly newFilters: boolean }): void {
    const { nav, filterArea, heading, count, chips, results, searchBox } = this.elements;
    this.#renderAbout();
    nav.replaceChildren(...viewLinks(explorer));
    // On a narrow page the navigation scrolls sideways, so the link of the current view is scrolled into sight.
    const current = nav.querySelector<HTMLElement>("[aria-current]");
    if (current !== null) nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
    if (document.activeElement !== searchBox) searchBox.value = this.#state.words;
    if (newFilters) {
      this.#filters = filterForm(explorer);
      fill(filterArea, this.#filters?.element ?? null);
      document.body.classList.toggle("unfiltered", this.#filters === undefined);
    }
    this.#filters?.sync(explorer);
    const view = currentView(explorer, narrowedByAttributes(explorer));
    document.title = `${view.title} - ${describe(this.#dataset).title ?? this.#file ?? "demarche"}`;
    heading.textContent = view.title;
    if (count.textContent !== view.count) count.textContent = view.count;
    fill(chips, filterChips(explorer));
    results.replaceChildren(waysOut(explorer, view), h("div", { class: "content" }, view.content));
  }

  /** Shows the title and facts of the dataset, and a button that returns to the bundled dataset. */
  #renderAbout(): void {
    const { about } = this.elements;
    about.replaceChildren(...aboutRecord(this.#dataset, this.#file));
    if (this.#file === null) return;
    const showBundled = () => this.#show(bundled as Dataset, null);
    about.append(h("button", { type: "button", onclick: showBundled }, "Back to the bundled record"));
  }

  #renderPanel(explorer: Explorer): void {
    const { panel, panelContent } = this.elements;
    const { record, cell } = this.#state;
    const [actor, on] = cell;
    if (record === "" && (actor === undefined || on === undefined)) {
      if (panel.open) panel.close();
      this.#panelContentKey = "";
      return;
    }
    const content =
      record !== "" ? recordPanel(explorer, record) : cellPanel(explorer, actor as string, on as string);
    const [key, top] = [`${record} ${cell}`, panelContent.scrollTop];
    panelContent.replaceChildren(content);
    if (!panel.open) panel.showModal();
    byId("panel-title").focus({ preventScroll: true });
    // The scroll position is kept if the same record is drawn again, which happens when texts are loaded.
    panelContent.scrollTop = key === this.#panelContentKey ? top : 0;
    this.#panelContentKey = key;
  }
}

/** Replaces the children of an element with one child, or removes them. */
function fill(element: HTMLElement, child: HTMLElement | null): void {
  element.replaceChildren(...(child === null ? [] : [child]));
}
