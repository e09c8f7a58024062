import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";

/** The members of a record fit each other. */
export function consistencyRule(dataset: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string, value?: unknown) =>
    problems.push({ code: "inconsistent-record", path, message, ...(value === undefined ? {} : { value }) });

  dataset.statements.forEach(({ id, positions }, i) => {
    const taken = new Set<string>();
    positions.forEach(({ on, stance, condition }, j) => {
      const path = `/statements/${i}/positions/${j}`;
      if (stance === "conditional" && condition === undefined) {
        report(
          path,
          `statements "${id}": the conditional position on "${on}" has no condition. Say in our own words what it depends on.`,
        );
      }
      if (stance !== "conditional" && condition !== undefined) {
        report(
          `${path}/condition`,
          `statements "${id}": the position on "${on}" is ${stance} and has a condition. Take the condition out, or make the stance "conditional".`,
          condition,
        );
      }
      if (taken.has(on)) {
        report(
          `${path}/on`,
          `statements "${id}": two positions on "${on}". Keep one; "unclear" is for a statement that contradicts itself.`,
          on,
        );
      }
      taken.add(on);
    });
  });
  dataset.proposals.forEach(({ id, terms, responses, addressees }, i) => {
    const own = new Set<string>(terms.map((term) => term.id));
    responses.forEach((response, j) => {
      const path = `/proposals/${i}/responses/${j}`;
      response.terms?.forEach((term, k) => {
        if (!own.has(term)) {
          const cure =
            terms.length === 0
              ? "It has none."
              : `Its terms are ${terms.map((t) => `"${t.id}"`).join(", ")}.`;
          report(
            `${path}/terms/${k}`,
            `responses "${response.id}": "${term}" is no term of the proposal "${id}". ${cure}`,
            term,
          );
        }
      });
      const answering = [response.by, response.onBehalfOf];
      if (addressees.length > 0 && !addressees.some((addressee) => answering.includes(addressee))) {
        report(
          `${path}/by`,
          `responses "${response.id}": "${response.by}" is none of those to whom "${id}" is addressed. Add the addressee, or code a statement: what others think of a proposal is no response.`,
          response.by,
        );
      }
    });
  });
  for (const kind of ["meetings", "bases", "events"] as const) {
    dataset[kind].forEach(({ id, place }, i) => {
      const at = place?.coordinates;
      if (at === undefined || (Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90)) return;
      report(
        `/${kind}/${i}/place/coordinates`,
        `${kind} "${id}": there is no place at ${at[0]}, ${at[1]}. Longitude comes first.`,
        at,
      );
    });
  }
  return problems;
}
