import { escapePointer } from "../dataset/options.ts";
import { checkIsOptions } from "../errors/check-option-names.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { readMoment, timeUnits } from "./moment.ts";
import {
  aggregations,
  duplicateRules,
  type EffectiveOptions,
  kernels,
  type NetworkOptions,
  networkModes,
  normalizations,
} from "./network-options.ts";

const words = {
  mode: networkModes,
  aggregation: aggregations,
  normalization: normalizations,
  duplicates: duplicateRules,
  kernel: kernels,
  compat: ["dna"],
} as const;
const defaults: EffectiveOptions = {
  mode: "two-mode",
  rows: "",
  columns: "",
  qualifier: null,
  scale: null,
  aggregation: "ignore",
  normalization: "none",
  duplicates: "include",
  isolates: false,
  from: null,
  to: null,
  include: {},
  exclude: {},
  documentFields: ["document"],
  top: null,
  window: null,
  kernel: null,
  indent: true,
  compat: null,
  weekRule: null,
};

/** Checks each option by itself, then their combinations, and throws one error with everything that is wrong. */
export function checkNetworkOptions(of: string, asked: NetworkOptions): EffectiveOptions {
  const problems: Problem[] = [];
  const invalid = (name: string, value: unknown, message: string) =>
    problems.push({
      code: "invalid-option",
      path: `/${escapePointer(name)}`,
      ...(value === undefined ? {} : { value }),
      message,
    });
  const stop = () => {
    const [first, ...rest] = problems;
    if (first !== undefined) throw new DemarcheError([first, ...rest]);
  };
  checkIsOptions(of, asked);
  // What an object inherits counts, too.
  const options: Partial<Record<keyof NetworkOptions, unknown>> = {};
  for (const name in asked) options[name as keyof NetworkOptions] = asked[name as keyof NetworkOptions];
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, name)) {
      const message = `${of} has no option ${shown(name)}. ${suggest(name, Object.keys(defaults))}`;
      problems.push({ code: "unknown-option", path: `/${escapePointer(name)}`, value, message });
    } else if (value !== undefined) {
      const wrong = wrongValue(name, value);
      if (wrong !== undefined) invalid(name, value, `Option ${name} of ${of} ${wrong}`);
    }
  }
  for (const name of ["mode", "rows", "columns"] as const) {
    if (options[name] === undefined)
      invalid(name, undefined, `${of} needs the option ${name}. ${needed[name]}`);
  }
  stop();
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const effective = frozenCopy({ ...defaults, ...given }) as EffectiveOptions;
  for (const [name, message] of contradictions(effective)) {
    invalid(name, effective[name], `${of}: ${message}`);
  }
  stop();
  return effective;
}

/** A copy that neither changes with the options that were handed in, nor freezes them. */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([name, member]) => [name, frozenCopy(member)])));
}

const needed = {
  mode: 'Write mode: "two-mode" or mode: "one-mode".',
  rows: 'Name the field of who speaks, as in rows: "speaker".',
  columns: 'Name the field of what is spoken of, as in columns: "issue".',
};

function wrongValue(name: string, value: unknown): string | undefined {
  if (Object.hasOwn(words, name)) {
    const known: readonly string[] = words[name as keyof typeof words];
    return known.includes(value as string)
      ? undefined
      : `cannot be ${shown(value)}. ${suggest(value, known)}`;
  }
  switch (name) {
    case "rows":
    case "columns":
    case "qualifier":
      return typeof value === "string" ? undefined : `is the name of a field, not ${shown(value)}.`;
    case "isolates":
    case "indent":
      return typeof value === "boolean" ? undefined : `is true or false, not ${shown(value)}.`;
    case "top":
      return isCount(value) ? undefined : `is a whole number of 1 or more, not ${shown(value)}.`;
    case "from":
    case "to":
      return wrongMoment(value);
    case "scale":
      return wrongScale(value);
    case "window":
      return wrongWindow(value);
    case "weekRule": {
      const { firstDay, minimalDays } = Object(value) as Record<string, unknown>;
      return isCount(firstDay, 7) && isCount(minimalDays, 7)
        ? undefined
        : "has a firstDay and minimalDays, each from 1 to 7. Write { firstDay: 1, minimalDays: 4 } for ISO 8601.";
    }
    case "documentFields":
      return Array.isArray(value) && value.every((field) => typeof field === "string")
        ? undefined
        : `is an array of names of fields, not ${shown(value)}.`;
    default:
      return wrongFilter(value);
  }
}

function wrongMoment(value: unknown): string | undefined {
  try {
    readMoment(value as string);
    return undefined;
  } catch (error) {
    return `is an EDTF date, or a day with a time such as "2022-01-10T09:30". ${(error as DemarcheError).message}`;
  }
}

function wrongScale(value: unknown): string | undefined {
  if (value === "boolean" || value === "nominal" || value === "observed") return undefined;
  const { min, max } = Object(value) as Record<string, unknown>;
  if (Number.isFinite(min) && Number.isFinite(max) && (min as number) < (max as number)) return undefined;
  return `is "boolean", "nominal", "observed" or a range with min below max, such as { min: -1, max: 1 }, not ${shown(value)}.`;
}

function wrongWindow(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) {
    return `is an object, not ${shown(value)}. Write { unit: "month", size: 3 }.`;
  }
  const { unit, size, ...rest } = value as Record<string, unknown>;
  const known = [...timeUnits, "event"];
  if (!known.includes(unit as string)) return `cannot have the unit ${shown(unit)}. ${suggest(unit, known)}`;
  if (!isCount(size)) return `has a size that is a whole number of 1 or more, not ${shown(size)}.`;
  const [other] = Object.keys(rest);
  return other === undefined
    ? undefined
    : `has no member ${shown(other)}. ${suggest(other, ["unit", "size"])}`;
}

function wrongFilter(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `is an object of fields and values, not ${shown(value)}. Write { issue: ["nato-enlargement"] }.`;
  }
  const bad = Object.entries(value).find(([, values]) => values !== undefined && !Array.isArray(values));
  return bad === undefined
    ? undefined
    : `has ${shown(bad[1])} for ${bad[0]}. Write { ${bad[0]}: [${shown(bad[1])}] }.`;
}

function isCount(value: unknown, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most;
}

/** Options that have no meaning together: the one to change, and what to do instead. */
function* contradictions(options: EffectiveOptions): Generator<readonly [keyof EffectiveOptions, string]> {
  const { mode, aggregation, normalization, qualifier, window, kernel, compat } = options;
  const oneMode = mode === "one-mode";
  if (oneMode && aggregation === "combine") {
    yield ["aggregation", 'combine is for two-mode networks. Use "subtract", "congruence" or "conflict".'];
  }
  if (!oneMode && (aggregation === "congruence" || aggregation === "conflict")) {
    yield [
      "aggregation",
      `${aggregation} is between two actors. Use mode: "one-mode", or aggregation: "subtract".`,
    ];
  }
  if (aggregation !== "ignore" && qualifier === null) {
    yield ["aggregation", `${aggregation} needs a qualifier. Name its field, or use aggregation: "ignore".`];
  }
  if (options.scale !== null && qualifier === null) {
    yield ["scale", "a scale needs the qualifier that it measures. Name its field, or leave the scale out."];
  }
  const fitting = oneMode ? ["none", "average", "jaccard", "cosine"] : ["none", "activity", "prominence"];
  if (!fitting.includes(normalization)) {
    yield ["normalization", `${normalization} is not for ${mode} networks. ${suggest(undefined, fitting)}`];
  } else if (aggregation === "combine" && normalization === "prominence") {
    yield [
      "normalization",
      'combine gives codes and not amounts, so that prominence has no meaning. Use "none".',
    ];
  }
  if (kernel !== null && window === null) {
    yield ["kernel", 'a kernel needs a window. Write window: { unit: "day", size: 30 }.'];
  }
  if (kernel !== null && (window?.unit === "event" || window?.unit === "second")) {
    yield [
      "kernel",
      `a kernel weighs distances in time, and ${window.unit}s are none that it knows. Use a window by "minute" or longer, or leave the kernel out.`,
    ];
  }
  if (kernel !== null && aggregation === "combine") {
    yield [
      "kernel",
      'combine gives codes, which no kernel can weigh. Use aggregation: "subtract", or leave the kernel out.',
    ];
  }
  if (options.isolates && options.top !== null) {
    yield ["top", "top leaves values out, and isolates keeps them in. Use one of them."];
  }
  if (options.weekRule !== null && (compat === null || options.duplicates !== "week")) {
    yield [
      "weekRule",
      'weekRule is for compat: "dna" with duplicates: "week". Weeks are those of ISO 8601 otherwise.',
    ];
  }
}
