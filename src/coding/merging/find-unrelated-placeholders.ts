import { isPlaceholder } from "../../dataset/placeholders.ts";
import { dateReader } from "../../dataset/rules/date-span.ts";
import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Fields } from "./join-items.ts";
import { meetingKey } from "./meeting-key.ts";

/** The kinds whose records can have a placeholder (a text that a program wrote), and the field that has it. */
const writtenFields = {
  statements: "summary",
  proposals: "title",
  meetings: "title",
  events: "title",
} as const;

/**
 * Reports records of two datasets that have the same id, although nothing else shows that they are the same: both have
 * only a placeholder as summary or title, and they cite no common document. If their placeholders are equal, merging
 * would unite two facts without any conflict. Two meetings are not reported if they have the same day, format and
 * participants, because these show that they are one meeting.
 */
export function findUnrelatedPlaceholders(first: Dataset, second: Dataset): readonly Problem[] {
  const readDate = dateReader();
  const keyOf = ({ date, format, participants }: Meeting) =>
    meetingKey({ date, format, participants: participants.map(({ actor }) => actor) }, readDate);
  return (Object.keys(writtenFields) as (keyof typeof writtenFields)[]).flatMap((kind) => {
    const field = writtenFields[kind];
    const records: readonly Fields[] = first[kind] as never;
    const inFirst = new Map(
      records.filter((each) => isPlaceholder(each[field])).map((each) => [each.id, each]),
    );
    return (second[kind] as never as readonly Fields[]).flatMap((record): readonly Problem[] => {
      const other = inFirst.get(record.id);
      if (other === undefined || !isPlaceholder(record[field])) return [];
      const [documents, otherDocuments] = [record, other].map(documentsOf) as [string[], string[]];
      if (documents.some((id) => otherDocuments.includes(id))) return [];
      if (kind === "meetings") {
        const key = keyOf(record as never);
        if (key !== undefined && key === keyOf(other as never)) return [];
      }
      const message = `mergeDatasets: ${kind} "${record.id}": in both datasets, the ${field} is only a placeholder, and the two records cite different documents, "${otherDocuments[0]}" and "${documents[0]}". Nothing shows that they are one record. If they are two, give one of them another id with renameIds. If they are one, write the ${field}.`;
      return [
        { code: "conflicting-record", path: `/${kind}/${record.id}/${field}`, value: record[field], message },
      ];
    });
  });
}

function documentsOf({ sources }: Fields): readonly string[] {
  return (sources as readonly { readonly document: string }[]).map(({ document }) => document);
}
