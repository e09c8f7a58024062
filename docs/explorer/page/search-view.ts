import { search } from "demarche";
import { h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { inParts, recordLink } from "./parts.ts";
import type { ViewResult } from "./view.ts";
import { counted, kindWords } from "./words.ts";

/** Returns the records that match the search. The best match comes first. */
export function searchView(explorer: Explorer): ViewResult {
  const { words } = explorer.state;
  const hits = search(explorer.dataset, words);
  const count = words.trim() === "" ? "No search text" : counted(hits.length, "record");
  const found = h("ol", { class: "hits" });
  const add = ({ kind, id, title }: (typeof hits)[number]) =>
    found.appendChild(
      h("li", {}, h("span", { class: "kind" }, kindWords[kind]), " ", recordLink(explorer, id, title)),
    );
  const more = inParts(hits, add, ["record", "records"]);
  return {
    title: words.trim() === "" ? "Search" : `Search: ${words}`,
    count,
    ...(hits.length > 0 ? { result: hits } : {}),
    content:
      hits.length > 0
        ? [found, more]
        : [
            h(
              "p",
              { class: "nothing" },
              words.trim() === ""
                ? "Type a name, a place or a word of a summary into the search box."
                : "No record contains all of these words in any spelling that the documents use.",
            ),
          ],
  };
}
