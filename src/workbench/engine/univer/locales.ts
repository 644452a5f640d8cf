import { LocaleType, mergeLocales } from "@univerjs/core";
import enDesign from "@univerjs/design/locale/en-US";
import zhDesign from "@univerjs/design/locale/zh-CN";
import enDocs from "@univerjs/docs-ui/locale/en-US";
import zhDocs from "@univerjs/docs-ui/locale/zh-CN";
import enConditions from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import zhConditions from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import enValidation from "@univerjs/sheets-data-validation-ui/locale/en-US";
import zhValidation from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import enFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import zhFormulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import enFormula from "@univerjs/sheets-formula/locale/en-US";
import zhFormula from "@univerjs/sheets-formula/locale/zh-CN";
import enNumbers from "@univerjs/sheets-numfmt-ui/locale/en-US";
import zhNumbers from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import enSheetsUi from "@univerjs/sheets-ui/locale/en-US";
import zhSheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import enSheets from "@univerjs/sheets/locale/en-US";
import zhSheets from "@univerjs/sheets/locale/zh-CN";
import enUi from "@univerjs/ui/locale/en-US";
import zhUi from "@univerjs/ui/locale/zh-CN";

/** Univer's own words. */
export const locales = {
  [LocaleType.ZH_CN]: mergeLocales(
    zhDesign,
    zhUi,
    zhDocs,
    zhSheets,
    zhSheetsUi,
    zhFormula,
    zhFormulaUi,
    zhNumbers,
    zhValidation,
    zhConditions,
  ),
  [LocaleType.EN_US]: mergeLocales(
    enDesign,
    enUi,
    enDocs,
    enSheets,
    enSheetsUi,
    enFormula,
    enFormulaUi,
    enNumbers,
    enValidation,
    enConditions,
  ),
};
