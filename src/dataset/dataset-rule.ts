import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { checkIsDataset } from "./registry.ts";

/** A dataset, as exports take it to name ids by. Its problems keep the paths that they have in the dataset. */
export const datasetRule: OptionRule = {
  check(value, option) {
    try {
      checkIsDataset(value as Dataset);
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      option.refuse(error.message, { code: error.code, path: error.path });
    }
  },
};
