import { isObject } from "../collections/is-object.ts";
import { checkIsDataset } from "../dataset/registry.ts";
import { probablyMeant, shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { timelineRules } from "../query/timeline.ts";

/** The arguments of a function that exports a timeline. */
interface TimelineExport {
  readonly dataset: Dataset;
  /** The second argument: the filter of `timeline`. */
  readonly filter: object;
  /** The third argument: the options of the export. */
  readonly options: object;
  /** The rules of the options in the third argument. */
  readonly rules: OptionRules;
}

/**
 * Checks the arguments of a function that exports a timeline. Errors name this function, not `timeline`. If a name in
 * the filter is or resembles an option of the third argument, or the other way round, the error says where it belongs.
 */
export function checkTimelineExport(
  caller: string,
  { dataset, filter, options, rules }: TimelineExport,
): void {
  checkIsDataset(dataset, `The first argument of ${caller}`);
  const filterRules = timelineRules();
  const inOptions = {
    names: Object.keys(rules),
    place: "third argument",
    call: "dataset, filter, { NAME: … }",
  };
  const inFilter = { names: Object.keys(filterRules), place: "filter", call: "dataset, { NAME: … }" };
  const moved = movedNames(caller, filter, filterRules, inOptions);
  checkOptions(caller, filter, { ...filterRules, ...moved }, dataset);
  checkOptions(caller, options, { ...rules, ...movedNames(caller, options, rules, inFilter) });
}

/** The names of the options of another argument, what the argument is called, and a call in which it has one of them. */
interface OtherArgument {
  readonly names: readonly string[];
  readonly place: string;
  readonly call: string;
}

/** Returns a rule for each unknown name that probably belongs to another argument. The rule says so. */
function movedNames(
  caller: string,
  given: object,
  rules: OptionRules<Dataset>,
  { names, place, call }: OtherArgument,
): OptionRules {
  if (!isObject(given)) return {};
  const moved: Record<string, OptionRules[string]> = {};
  for (const name in given) {
    if (Object.hasOwn(rules, name)) continue;
    const [meant, ...others] = probablyMeant(name, [...Object.keys(rules), ...names]);
    if (meant === undefined || others.length > 0 || !names.includes(meant)) continue;
    const cure = `Write it in the ${place}: ${caller}(${call.replace("NAME", meant)}).`;
    moved[name] = {
      check(_, option) {
        const message =
          name === meant
            ? `${caller} takes option ${shown(meant)} in another argument. ${cure}`
            : `${caller} has no option ${shown(name)}. Did you mean ${shown(meant)}? ${cure}`;
        option.refuse(message, { code: "unknown-option" });
      },
    };
  }
  return moved;
}
