import type { WritePlan, FormState, PlacedFinding, SessionState } from "../../src/actions/session";
import { decimal } from "../../src/domain/decimal";
import type { Fix, Severity } from "../../src/domain/finding";
import type { Explanation } from "../../src/review/explanations";
import { wordsFor, type FindingWords, type Words } from "../../src/locales";
import type { Memory } from "../../src/pane/pane-context";
import type { TemplateChoice } from "../../src/pane/template-choice";

export const bareState: SessionState = {
  looked: true,
  findings: [],
  stale: false,
  live: true,
  checked: false,
  marksShown: true,
  canUndo: false,
  history: [],
  customTemplates: [],
  isLearning: false,
};

export const template = (id: string, over: Partial<TemplateChoice> = {}): TemplateChoice => ({
  id,
  name: { zh: "部门整体支出绩效自评表（浏阳 2020）", en: "Whole-department performance self-evaluation (Liuyang 2020)" },
  region: { zh: "湖南 · 长沙 · 浏阳", en: "Liuyang, Changsha, Hunan" },
  kind: "department",
  years: { from: 2020 },
  outline: [
    { name: "投入管理指标", weight: 30 },
    { name: "产出指标", weight: 25 },
    { name: "效益指标", weight: 45 },
  ],
  ...over,
});

export const templates: readonly TemplateChoice[] = [
  template("hn-liuyang-2020"),
  template("national-project-2020", {
    name: { zh: "项目支出绩效自评表（全国 2020）", en: "Project expenditure self-evaluation (national 2020)" },
    region: { zh: "全国", en: "National" },
    kind: "project",
    years: { from: 2020, to: 2020 },
    outline: [
      { name: "预算执行", weight: 10 },
      { name: "产出指标", weight: 50 },
      { name: "效益指标", weight: 30 },
      { name: "满意度指标", weight: 10 },
    ],
  }),
];

export const form: FormState = {
  sheetId: "sheet-1",
  sheetName: "2020部门整体支出绩效自评表",
  templateId: "hn-liuyang-2020",
  unit: "浏阳市总工会",
  year: 2020,
  figures: {
    totalWeight: decimal(100),
    totalScore: decimal(98),
    grade: "excellent",
    executionRate: decimal("100"),
    basicShare: decimal("57.44"),
    projectShare: decimal("42.56"),
    levels: [
      { at: "levels[0]", name: "投入管理指标", weight: decimal(30), score: decimal(29) },
      { at: "levels[1]", name: "产出指标", weight: decimal(25), score: decimal(25) },
      { at: "levels[2]", name: "效益指标", weight: decimal(45), score: decimal(44) },
    ],
    toFill: { count: 75, empty: ["indicators[3].reason", "indicators[7].actual", "indicators[9].actual"] },
  },
  notUnderstood: [
    { cell: { row: 2, column: 9 }, address: "J3", text: "草稿，勿外传" },
    { cell: { row: 41, column: 0 }, address: "A42", text: '=HYPERLINK("x")' },
  ],
};

interface Told extends FindingWords {
  readonly en?: Partial<FindingWords>;
}

const finding = (
  severity: Severity,
  code: string,
  address: string,
  row: string,
  told: Told,
  fixes?: readonly Fix[],
): PlacedFinding => ({
  ...(fixes && { fixes }),
  id: `${code}@${address}`,
  rule: `rule-${code.toLowerCase()}`,
  code,
  severity,
  at: address,
  row,
  data: told,
  sheetId: form.sheetId,
  cell: { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65, rows: 1, columns: 1 },
  address,
});

const restorePoints: Fix = { id: "restore-points", edits: [{ at: "indicators[3].score", content: { value: 4 } }] };

export const findings: readonly PlacedFinding[] = [
  finding(
    "error",
    "S5",
    "H16",
    "预算执行管理（4）",
    {
      title: "少得 1 分，没有写原因",
      what: "分值 4，自评 3，差 1；“偏差及原因分析”空着。",
      why: "扣了分就要说明理由；复核时空着会被退回。",
      basis: "预算管理一体化系统：自评得分小于分值须填写理由及依据",
      todo: "写明这 1 分扣在哪里、怎样改进；如未扣分，把得分改回 4。",
      en: {
        title: "1 point lost, no reason given",
        what: "Weight 4, score 3, difference 1; the reason is empty.",
        why: "Lost points need a reason; a form without one is sent back.",
        basis: "Integrated budget management system: a score below its weight needs a reason and its basis",
        todo: "Say where the point was lost and what will be done; if none was lost, set the score back to 4.",
      },
    },
    [restorePoints],
  ),
  finding("error", "W1", "F35", "合计", {
    title: "各行自评得分相加 97，合计写 98",
    what: "20 行得分相加是 97，合计单元格写的是 98，差 1。",
    why: "总分必须等于各行得分之和。",
    basis: "财预〔2020〕10号 第十五条",
    todo: "核对各行得分，或让合计用公式求和。",
    en: {
      title: "Scores add up to 97, the total says 98",
      what: "The 20 scores add up to 97; the total cell says 98, 1 more.",
      why: "The total must be the sum of the scores.",
      basis: "Caiyu [2020] No. 10, article 15",
      todo: "Check the scores, or let the total be a formula.",
    },
  }),
  finding("warning", "T2", "F24", "惠及职工人数", {
    title: "完成值 1.3 万人，目标 1 万人，超出 30 %",
    what: "目标 ≥1 万人，完成 1.3 万人，是目标的 130 %。",
    why: "超出目标 30 % 以上，多半是目标定低了，要说明。",
    basis: "财预〔2020〕10号 第十七条",
    todo: "在偏差原因里写明超额的原因。",
    en: {
      title: "13,000 achieved, target 10,000: 30 % over",
      what: "Target ≥ 10,000 persons, achieved 13,000: 130 % of the target.",
      why: "30 % over mostly means that the target was too low; it needs an explanation.",
      basis: "Caiyu [2020] No. 10, article 17",
      todo: "Give the reason in the variance column.",
    },
  }),
  finding("advice", "T10", "E27", "社会效益", {
    title: "目标写“显著提升”，没有可量的数",
    what: "年度指标值“显著提升”里没有数，也没有分档。",
    why: "不能衡量的目标，完成与否说不清。",
    basis: "财预〔2020〕10号 第八条",
    todo: "改成数量或比例；确实难以量化的，写明达成、部分达成、未达成的档次。",
    en: {
      title: "Target “notable rise” cannot be measured",
      what: "The annual target holds no number and no bands.",
      why: "Nobody can tell whether such a target was met.",
      basis: "Caiyu [2020] No. 10, article 8",
      todo: "Give a number or a share; where that is hard, say what counts as met, partly met, missed.",
    },
  }),
];

/** What is kept when a finding is answered, in 2026. */
export const explanation = (
  { code, at, sheetId }: PlacedFinding,
  answer: { readonly reason: string; readonly by: string },
): Explanation => ({ ...answer, code, at, sheetId, sheetName: form.sheetName, date: "2026-11-23", seen: "[]" });

export const plan: WritePlan = {
  purpose: "compute",
  sheetId: form.sheetId,
  changes: [
    {
      at: "funding[0].executionRate",
      row: "财政拨款",
      kind: "executionRate",
      reason: "empty",
      before: "",
      after: "100.00%",
      address: "E6",
    },
    {
      at: "funding[2].executionRate",
      row: "基本支出",
      kind: "executionRate",
      reason: "overwritten",
      before: "100.00%",
      after: "100.00%",
      address: "E8",
    },
    {
      at: "total.score",
      row: "总分",
      kind: "totalScore",
      reason: "different",
      before: "97.00",
      after: "98.00",
      address: "G35",
    },
  ],
  companion: { name: "自评测算", state: "new" },
};

/** What the fix of a finding would write. */
export const fixPlan: WritePlan = {
  purpose: "fix",
  sheetId: form.sheetId,
  changes: [
    { at: "indicators[3].score", row: "预算执行管理（4）", kind: "fix", reason: "fix", before: "3", after: "4", address: "G16" },
  ],
};

/** As many findings as asked for, four in ten of them errors, on rows of their own. */
export const manyFindings = (count: number): readonly PlacedFinding[] =>
  (["error", "warning", "advice"] as const).flatMap((severity) =>
    Array.from({ length: count }, (_, index) => index)
      .filter((index) => severityOf(index) === severity)
      .map((index) =>
        finding(severity, `N${index % 7}`, `H${index + 1}`, `第 ${index + 1} 行`, {
          title: `第 ${index + 1} 条问题`,
          what: "现",
          why: "为",
          basis: "据",
          todo: "做",
        }),
      ),
  );

const severityOf = (index: number): Severity => (index % 10 < 4 ? "error" : index % 10 < 8 ? "warning" : "advice");

/** The product's words, but findings say what the sample carries: the rules' own words are tested in their room. */
export const sampleWords = (tag: string): Words => {
  const words = wordsFor(tag);
  const told = (data: object): FindingWords => {
    const { en, ...zh } = data as Told;
    return words.formats.language === "en-US" ? { ...zh, ...en } : zh;
  };
  return { ...words, finding: ({ data }) => told(data) };
};

export const memoryOf = (entries: Record<string, string> = {}): Memory => {
  const kept = new Map(Object.entries(entries));
  return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
};
