import { test } from "vitest";
import { idsOf } from "../../../src/dataset/id-rules.ts";
import { someOf } from "../../../src/options/some-of.ts";
import { type CriteriaByKind, criteriaByKind } from "../../../src/query/filters/criteria-by-kind.ts";
import {
  about,
  actors,
  type CriteriaFor,
  differing,
  documents,
  doubtful,
  via,
} from "../../../src/query/filters/criterion.ts";
import type { PeriodFilter, SourceFilter } from "../../../src/query/filters/filters.ts";
import { list } from "../../../src/query/list.ts";
import { small } from "../../fixtures/small.ts";

const sources = { documents, via, differing, doubtful };

interface ExampleFilter extends PeriodFilter, SourceFilter {
  readonly actors?: readonly string[] | undefined;
  readonly answers?: readonly ("yes" | "no")[] | undefined;
}

const answers = { rule: someOf(["yes", "no"]), getValues: () => ["yes" as const] };

test("each field of a filter that lists values has a criterion", () => {
  const complete: CriteriaFor<ExampleFilter, "statements"> = { actors, answers, ...sources };
  // @ts-expect-error The field `answers` has no criterion.
  const missing: CriteriaFor<ExampleFilter, "statements"> = { actors, ...sources };
  // @ts-expect-error The filter of statements has fields without a criterion.
  const ofKind: CriteriaByKind = { ...criteriaByKind, statements: { actors, about, documents } };
  return [complete, missing, ofKind];
});

test("each criterion has a field in the filter", () => {
  const surplus: CriteriaFor<ExampleFilter, "statements"> = {
    actors,
    answers,
    ...sources,
    // @ts-expect-error The filter has no field `about`.
    about,
  };
  const ofKind: CriteriaByKind = {
    ...criteriaByKind,
    // @ts-expect-error The filter of issues has no field `narrower`.
    issues: { ...criteriaByKind.issues, narrower: criteriaByKind.issues.broader },
  };
  return [surplus, ofKind];
});

test("a criterion returns values of its field, from records of its kind", () => {
  const wrongValue: CriteriaFor<ExampleFilter, "statements"> = {
    actors,
    ...sources,
    // @ts-expect-error `maybe` is not an answer.
    answers: { rule: someOf(["yes", "no"], "answer"), getValues: () => ["maybe"] },
  };
  const wrongRecord: CriteriaByKind = {
    ...criteriaByKind,
    // @ts-expect-error An issue has no host.
    issues: { broader: { rule: idsOf(["issues"]), getValues: ({ record }) => [record.host] } },
  };
  return [wrongValue, wrongRecord];
});

test("a field that is true or false has a criterion, and a field with any other value cannot have one", () => {
  const flag: CriteriaFor<{ readonly flag?: boolean }, "statements"> = { flag: doubtful };
  // @ts-expect-error The field is a number, so it has no criterion.
  const number: CriteriaFor<{ readonly number?: number }, "statements"> = { number: actors };
  return [flag, number];
});

test("list accepts only the fields of the filter of its kind", () => {
  list(small, "statements", { speakers: ["alba"], from: "2024" });
  // @ts-expect-error Bases are not dated.
  list(small, "bases", { from: "2024" });
  // @ts-expect-error Only bases have hosts.
  list(small, "events", { hosts: ["alba"] });
});
