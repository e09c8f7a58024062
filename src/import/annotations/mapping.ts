import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Refusal } from "../shared/losses/refusal.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { typeOfActor } from "./actor-labels.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { ReadAnnotation } from "./read-annotation.ts";
import type { StatementRow } from "./statements.ts";

/**
 * Returns the mapping with which `importRows` makes statements from annotations. `idOf` gives the ids of the
 * statements.
 */
export function annotationMapping(
  { actor, issue, dates }: FromAnnotationsOptions,
  base: Dataset,
  annotations: readonly ReadAnnotation[],
  idOf: (index: number) => string | undefined,
): RowMapping<StatementRow> {
  // All annotations of a file share one map of labels, so this set has each map only once.
  const maps = new Set(annotations.map(({ labels: own }) => own));
  const labels = new Map([...maps].flatMap((own) => [...own]));
  const byDefault = labels.size > 0 ? detailsByLabel : base.actors.length > 0 ? undefined : noDetails;
  const named = typeof actor === "function" || actor === undefined ? (actor ?? byDefault) : undefined;
  const actorOf =
    named === undefined
      ? (actor as ActorDetails | undefined)
      : (name: string) => named(name, labels.get(name));
  return {
    document: { id: (row) => row.document },
    extends: base,
    dates,
    actor: actorOf,
    issue: typeof issue === "function" ? (name) => issue(name) : issue,
    statement: {
      id: (_, index) => idOf(index),
      speaker: (row) => row.fields.speaker?.[0],
      jointlyWith: (row) => row.fields.jointlyWith,
      onBehalfOf: (row) => row.fields.onBehalfOf?.[0],
      addressees: (row) => row.fields.addressees,
      targets: (row) => row.fields.targets,
      act: (row) => row.act,
      date: (row) => row.fields.date?.[0],
      reporting: (row) => row.reporting,
      summary: (row) => row.fields.summary?.[0] ?? row.annotation.comment,
      positions: (row) => row.positions,
      about: (row) => row.about.map((name) => ({ issue: name })),
      attributes: ({ annotation: { id, annotator } }) => ({
        ...(id === undefined ? {} : { annotation: id }),
        ...(annotator === undefined ? {} : { annotator }),
      }),
      doubts: (row) => row.doubts,
      citation: (row) => row.spans[0] ?? {},
    },
  };
}

function detailsByLabel(name: string, label: string | undefined): ActorDetails {
  const type = typeOfActor(label);
  if (type !== undefined) return { type };
  const message = `names ${shown(name)}, and its label ${shown(label)} says no type of actor. Give actor: (name, label) => ({ type: "state" }).`;
  throw new Refusal({ field: "actor", column: undefined }, message, { value: name });
}

function noDetails(name: string): never {
  const message = `names ${shown(name)}, and nothing says what it is. Give actor: { type: "state" } for all actors, or actor: (name) => ({ type: "person" }).`;
  throw new Refusal({ field: "actor", column: undefined }, message, { value: name });
}
