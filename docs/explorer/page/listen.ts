import { download } from "./downloads.ts";
import type { ExplorerPage } from "./explorer-page.ts";
import { byId } from "./frame/page-elements.ts";
import { themeSwitch } from "./theme.ts";

/** Connects the events of the page with the functions that change it. */
export function listen(page: ExplorerPage): void {
  listenToPanel(page);
  listenToSearch(page);
  listenToOwnDataset(page);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    page.elements.heading.focus();
  });
  byId("save").addEventListener("click", () => {
    download("dataset.json", new Blob([JSON.stringify(page.dataset, null, 2)], { type: "application/json" }));
  });
  byId("theme").append(themeSwitch(() => page.redraw()));
  addEventListener("hashchange", () => {
    page.forgetTextNotice();
    page.render();
  });
}

function listenToPanel(page: ExplorerPage): void {
  const { panel } = page.elements;
  panel.addEventListener("close", () => {
    if (page.state.record !== "" || page.state.cell.length > 0) page.go({ record: "", cell: [] });
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  byId("panel-close").addEventListener("click", () => panel.close());
}

function listenToSearch(page: ExplorerPage): void {
  const { heading, searchBox } = page.elements;
  const searched = () => ({ view: "search", words: searchBox.value, record: "", cell: [] }) as const;
  byId("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    page.go(searched());
    heading.focus();
  });
  searchBox.addEventListener("input", () => {
    if (page.state.view === "search") page.replace(searched());
    else page.go(searched());
  });
}

function listenToOwnDataset(page: ExplorerPage): void {
  const { filePicker, ownDataset } = page.elements;
  filePicker.addEventListener("change", () => {
    const [chosen] = filePicker.files ?? [];
    // The field is emptied, because the browser fires no event if a user corrects the file and chooses it again.
    if (chosen !== undefined) void page.openFile(chosen).finally(() => (filePicker.value = ""));
  });
  ownDataset.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !ownDataset.open) return;
    ownDataset.open = false;
    ownDataset.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!ownDataset.contains(event.target as Node)) ownDataset.open = false;
  });
}
