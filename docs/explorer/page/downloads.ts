import { toCsv } from "demarche/export";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import type { ViewResult } from "./view.ts";

/** Offers content as a file for download. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/**
 * Returns two buttons: one downloads the rows of the result as CSV, and one copies a link to the page with its filters.
 */
export function waysOut({ dataset, state }: Explorer, { result }: ViewResult): HTMLElement {
  const copied = h("span", { role: "status", class: "hint" });
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      copied.textContent = "Copied. The link keeps the view and its filters.";
    } catch {
      copied.textContent =
        "The browser refused to copy. The address of this page keeps the view and its filters.";
    }
  };
  return h(
    "div",
    { class: "ways-out" },
    result === undefined
      ? null
      : h(
          "button",
          {
            type: "button",
            onclick: () => {
              const csv = toCsv(result, { names: dataset, byteOrderMark: true });
              download(`${state.view}.csv`, new Blob([csv], { type: "text/csv;charset=utf-8" }));
            },
          },
          "Download as CSV",
        ),
    h("button", { type: "button", onclick: () => void copyLink() }, "Copy link"),
    copied,
  );
}
