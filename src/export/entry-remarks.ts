import type { Entry } from "../dataset/registry.ts";
import type { Doubt } from "../model/doubt.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { isWebAddress } from "../text/web-address.ts";

/**
 * Returns remarks for the readers of an entry of a timeline: the date in the words of the text, and the fields that the
 * text leaves in doubt. If the entry is a proposal or a response that a statement made, the remarks on this statement
 * follow.
 */
export function remarksOn({ record, act }: Entry): readonly string[] {
  const lines = [record, act?.record ?? {}].flatMap((each) => {
    const { dateTold, doubts = [] } = each as RemarkedRecord;
    const date = dateTold === undefined ? [] : [`Date in the text: ${dateTold}`];
    return [...date, ...doubts.map(({ field, reason }) => `In doubt: ${field} (${reason})`)];
  });
  return [...new Set(lines)];
}

interface RemarkedRecord {
  readonly dateTold?: string;
  readonly doubts?: readonly Doubt[];
}

/**
 * Returns the address of a document on the web. The result is undefined if the document has no address, or if the
 * scheme of the address is not `http` or `https`, because links of other schemes can run scripts.
 */
export function webAddressOf({ url }: Pick<SourceDocument, "url">): string | undefined {
  return url !== undefined && isWebAddress(url) ? url : undefined;
}
