import { type Child, h } from "../element.ts";

/** The largest number of notices that are shown. */
const most = 5;

/** Returns the notices about the parts of an address that cannot be used. Returns null if there are none. */
export function noticeList(notices: readonly string[]): HTMLElement | null {
  if (notices.length === 0) return null;
  const items: readonly Child[] = notices.slice(0, most).map((notice) => h("li", {}, notice));
  return h(
    "div",
    { class: "notice" },
    h("p", {}, "Some parts of this link cannot be used. The rest is shown."),
    h("ul", {}, items, notices.length > most ? h("li", {}, `${notices.length - most} more.`) : null),
  );
}
