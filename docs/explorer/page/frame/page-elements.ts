/** The elements of `index.html` that the program fills or listens to. */
export interface PageElements {
  readonly nav: HTMLElement;
  readonly filterArea: HTMLElement;
  readonly heading: HTMLElement;
  readonly count: HTMLElement;
  readonly chips: HTMLElement;
  readonly results: HTMLElement;
  readonly notices: HTMLElement;
  readonly messages: HTMLElement;
  readonly about: HTMLElement;
  readonly panel: HTMLDialogElement;
  readonly panelContent: HTMLElement;
  readonly searchBox: HTMLInputElement;
  readonly filePicker: HTMLInputElement;
  readonly ownDataset: HTMLDetailsElement;
}

/** Returns the element of `index.html` that has this id. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** Returns the elements of `index.html`. */
export function pageElements(): PageElements {
  return {
    nav: byId("views"),
    filterArea: byId("filters"),
    heading: byId("view-title"),
    count: byId("count"),
    chips: byId("chips"),
    results: byId("results"),
    notices: byId("notices"),
    messages: byId("messages"),
    about: byId("about"),
    panel: byId("panel") as HTMLDialogElement,
    panelContent: byId("panel-content"),
    searchBox: byId("search-box") as HTMLInputElement,
    filePicker: byId("dataset-file") as HTMLInputElement,
    ownDataset: byId("own") as HTMLDetailsElement,
  };
}
