import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { checkIsDataset } from "./registry.ts";

/**
 * The rule for an option whose value is a dataset. For example, an export can take the names of records from another
 * dataset. The paths of the reported problems begin at this dataset and not at the options.
 */
export const datasetRule: OptionRule = {
  check(value, option) {
    try {
      checkIsDataset(value as Dataset, option.name);
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      option.refuse(error.message, { code: error.code, path: error.path });
    }
  },
};
