import type { BaseData } from "../../domain/base-data";
import type { Finding } from "../../domain/finding";
import type { SelfEvaluation } from "../../domain/self-evaluation";
import { baseDataRules } from "../../rules/base-data";
import { defaultSettings } from "../../rules/settings";
import { checkWith } from "../check";
import { withReported } from "./reported";

/** Whether the table is about all that a unit spends: a project's table says nothing against the unit's base data. */
const isOfWholeUnit = ({ title }: SelfEvaluation): boolean => /整体/.test(title.text);

/** What the base data say otherwise than the self-evaluation of the same unit and year, at the base data's cells. */
export const checkBeside = (base: BaseData, form: SelfEvaluation): Finding[] => {
  if (!isOfWholeUnit(form)) return [];
  const both = withReported(base, form);
  if (both.reported === undefined) return [];
  return checkWith([baseDataRules["match-total-expenditure"]], both, defaultSettings).filter(
    ({ data }) => "kind" in data && data.kind === "beside",
  );
};
