import { responseAnswers } from "../../../../model/proposal.ts";
import { isAbsent, toOneOf, toText } from "../../cells/read-cell.ts";
import { readList } from "../../cells/read-field.ts";
import type { Spelling } from "../../names/named-entity.ts";
import { capitalized } from "./capitalized.ts";
import { none, type Part, type Site } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";
import { otherPrincipal } from "./principal-part.ts";
import { returnedObject } from "./returned-object.ts";

const responseFields = ["by", "onBehalfOf", "date", "answer", "summary"];
const example = '{ by: "…", answer: "accepted" }';

/** Returns the {@link Part} that reads the responses to a proposal. */
export function responsesPart(make: PartMaker, name: string): Part {
  const { actors, state } = make.names;
  const answers = new Set<string>(responseAnswers);
  const reader = readList(make.mapping[name], make.nameOf(name), state, (value, at, index, row) => {
    const { by, onBehalfOf, date, answer, summary } = returnedObject(value, responseFields, at, example);
    const known = toOneOf(answer, answers, at, (text) => state.counts.add(at, text, index));
    const actor = actors.resolve(by, at, row, index);
    const principal = isAbsent(onBehalfOf) ? undefined : actors.resolve(onBehalfOf, at, row, index);
    return {
      by: actor,
      onBehalfOf: otherPrincipal(actor, principal, state, { at, row: index }),
      date: isAbsent(date) ? undefined : state.dates.read(date, at, index),
      answer: known,
      summary: isAbsent(summary) ? capitalized(known) : toText(summary, at),
    };
  });
  type Prepared = {
    readonly by: Spelling;
    readonly onBehalfOf: Spelling | undefined;
    readonly date: string | undefined;
    readonly answer: string;
    readonly summary: string;
  };
  const commit = (responses: readonly Prepared[], { citation, id }: Site) =>
    responses.map(({ by, onBehalfOf, date, answer, summary }) => ({
      id: state.ids.make([`${id}-response`], "response"),
      by: actors.cite(by, citation),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: actors.cite(onBehalfOf, citation) }),
      ...(date === undefined ? {} : { date }),
      answer,
      summary,
      sources: [citation],
    }));
  return { name, ...reader, commit, unite: "list", fallback: none };
}
