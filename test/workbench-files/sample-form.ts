import type { Engine, SheetId } from "../../src/workbench/engine/engine";
import type { BookState } from "../../src/workbench/model/state";
import { defaultProtection, newSheetState } from "../../src/workbench/model/state";
import { at, put } from "../workbench-engine/fixture";

export const score = {
  rule: { type: "decimal", operator: "Between", formula1: 0, formula2: 10 },
  ignoreBlanks: true,
  prompt: { show: true, title: "得分", message: "请填写0—10之间的数" },
  alert: { show: true, style: "Stop", title: "超出分值", message: "得分应在0—10之间" },
} as const;

/** A small form with everything that an add-in uses. Two sheets, the second hidden. */
export const fillForm = (engine: Engine, state: BookState): { form: SheetId; data: SheetId } => {
  const form = engine.sheets.active();
  const data = engine.sheets.add("数 据");
  put(engine, data, 0, 0, ["优", 90], ["良", 80], ["中", 60], ["差", 0]);
  put(
    engine,
    form,
    0,
    0,
    ["部门整体支出绩效自评表", "", "", "", ""],
    ["指标", "目标", "实际", "执行率", "得分"],
    ["数量", 100, 90, "=C3/B3", 9],
    ["质量", 50, 55, "=C4/B4", 10],
    ["=1+1 不是公式", "00123", true, "=1/0", '=IF(D3<1,"未达标","达标")'],
    ["合计", "=SUM(B3:B4)", "=SUM(C3:C4)", "=VLOOKUP(\"良\",'数 据'!A1:B4,2,FALSE)", "=总分/2"],
  );
  engine.write(form, at(4, 0), [[{ value: "=1+1 不是公式" }]]);
  engine.merge(form, at(0, 0, 1, 5));
  engine.setStyle(form, at(0, 0), { fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center", vertical: "Center" });
  const edge = { style: "Thin", color: "#000000" } as const;
  engine.setStyle(form, at(1, 0, 5, 5), {
    fontName: "宋体",
    fontSize: 10,
    wrap: true,
    vertical: "Center",
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
  });
  engine.setStyle(form, at(1, 0, 1, 5), { fill: "#D9E1F2", color: "#C00000", italic: true, underline: true });
  engine.setStyle(form, at(2, 3, 2, 1), { numberFormat: "0.00%" });
  engine.setStyle(form, at(2, 1, 2, 2), { numberFormat: "#,##0.00", locked: false, fill: "#FFF2CC" });
  engine.setStyle(form, at(5, 4), {
    bottom: { style: "Double", color: "#FF0000" },
    formulaHidden: true,
    indent: 1,
    horizontal: "Left",
  });
  engine.setRowHeight(form, 0, 1, 36);
  engine.setRowHeight(form, 2, 2, 28.5);
  engine.setColumnWidth(form, 0, 1, 120);
  engine.setColumnWidth(form, 1, 4, 66);
  engine.setValidation(form, at(2, 4, 2, 1), score);
  engine.setValidation(form, at(7, 0), { ...score, rule: { type: "list", source: "优,良,中,差", inCellDropDown: true } });
  engine.setValidation(form, at(8, 0), { ...score, rule: { type: "list", source: "='数 据'!$A$1:$A$4", inCellDropDown: true } });
  engine.setValidation(form, at(9, 0), {
    ...score,
    rule: { type: "custom", formula: "=LEN(A10)>=5" },
    alert: { ...score.alert, style: "Warning" },
  });
  engine.addConditionalFormat(form, {
    areas: [at(2, 2, 2, 1)],
    rule: { type: "custom", formula: "=$C3<$B3" },
    format: {
      fill: "#FDE7E9",
      color: "#9C0006",
      numberFormat: '"✕ "General;"✕ "-General;"✕ "General;"✕ "@',
      border: { style: "Dashed", color: "#C50F1F" },
    },
    priority: 0,
    stopIfTrue: false,
  });
  engine.addConditionalFormat(form, {
    areas: [at(2, 4, 2, 1)],
    rule: { type: "cellValue", operator: "LessThan", formula1: "10" },
    format: { bold: true },
    priority: 1,
    stopIfTrue: true,
  });
  engine.addName({ name: "总分", scope: form, formula: "='自评表'!$E$3", visible: true, comment: "" });
  engine.addName({ name: "总分", scope: data, formula: "='数 据'!$B$1", visible: false, comment: "" });
  engine.addName({ name: "表式", scope: form, formula: '="hn-2020"', visible: false, comment: "标记" });
  engine.addName({ name: "系数", scope: undefined, formula: "=0.5", visible: true, comment: "" });
  engine.setFrozen(form, 2, 1);
  engine.setShowGridlines(form, false);
  engine.sheets.setVisibility(data, "Hidden");
  engine.sheets.setTabColor(form, "#0F6CBD");
  const { page } = (state.sheets[form] = newSheetState());
  Object.assign(page, {
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    margins: { top: 42.5, bottom: 42.5, left: 28.35, right: 28.35, header: 14.17, footer: 14.17 },
    centerHorizontally: true,
    printArea: [at(0, 0, 6, 5)],
    titleRows: { first: 0, last: 1 },
  } satisfies Partial<typeof page>);
  page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
  state.sheets[form].protection = { options: { ...defaultProtection, allowFormatColumns: true } };
  state.settings = { theme: "light" };
  state.addInSettings = { last: '{"template":"hn"}' };
  return { form, data };
};
