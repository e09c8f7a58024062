import type { Problem } from "../../errors/problem.ts";
import type { Membership } from "../../model/actor.ts";
import type { Citation } from "../../model/citation.ts";
import type { Dataset } from "../../model/dataset.ts";
import { eachRecord } from "../each-record.ts";

/** A record rests on something, and every span lies within its document. */
export function citationsRule(dataset: Dataset): readonly Problem[] {
  const lengths = new Map(dataset.documents.map(({ id, length }) => [id, length]));
  const problems: Problem[] = [];
  const check = (what: string, sources: readonly Citation[], path: string) => {
    if (!sources.some((citation) => citation.supports === undefined)) {
      const message = `${what}: sources has no citation that attests it. Cite the document and the characters that it rests on; a record that has no citation does not exist.`;
      problems.push({ code: "invalid-citation", path, message });
    }
    sources.forEach(({ document, start, end }, i) => {
      const length = lengths.get(document) ?? Number.POSITIVE_INFINITY;
      if (start >= 0 && start < end && end <= length) return;
      const message = `${what}: sources ${i} cites characters ${start} to ${end} of "${document}", which has ${length}. Mend start and end; end is exclusive.`;
      problems.push({ code: "invalid-citation", path: `${path}/${i}`, value: { start, end }, message });
    });
  };
  eachRecord(dataset, ({ kind, record }, pointer) => {
    if (!("sources" in record)) return;
    check(`${kind} "${record.id}"`, record.sources, `${pointer}/sources`);
    const memberships: readonly Membership[] =
      ("memberships" in record ? record.memberships : undefined) ?? [];
    memberships.forEach(({ role, sources }, i) => {
      check(`${kind} "${record.id}": membership "${role}"`, sources, `${pointer}/memberships/${i}/sources`);
    });
  });
  return problems;
}
