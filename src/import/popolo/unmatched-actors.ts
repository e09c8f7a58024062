import type { Actor } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { UnmatchedName } from "../shared/losses/name-losses.ts";
import { similarNames } from "../shared/names/similar-names.ts";
import type { SourceRecord } from "../shared/sources/settle-records.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";

/** Returns the new actors, each with the actors of similar names in the file and in the dataset in `extends`. */
export function unmatchedActors(
  records: readonly SourceRecord[],
  base: Dataset | undefined,
  ledger: SourceLedger,
): readonly UnmatchedName[] {
  const names = records
    .filter(({ source }) => !ledger.isRefused(source))
    .map(({ record }) => {
      const { id, name, type, otherNames = [] } = record as unknown as Actor;
      return { id, name, type, otherNames: otherNames.map((other) => other.name) };
    });
  const similarTo = similarNames("actors", base?.actors ?? [], names);
  return names.map((each) => {
    const similar = similarTo(each);
    const { id, name } = each;
    return { kind: "actors", name, id, ...(similar.length === 0 ? {} : { similar }) };
  });
}
