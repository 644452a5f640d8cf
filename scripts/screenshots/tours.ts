import { importPageWords } from "../../src/locales/import";
import { practiceTexts } from "../../src/locales/practice";
import { submitPageWords } from "../../src/locales/submit";
import type { Bench, Look } from "./bench";

/** What is done next, and the name of the picture that is taken then; a step without a name only leads on. */
export type Step = readonly [picture: string | undefined, act: (bench: Bench) => Promise<void>];

export interface Tour {
  readonly look: Omit<Look, "language">;
  readonly steps: readonly Step[];
}

const nothing = async (): Promise<void> => {};

const filled = (bench: Bench): Promise<void> => bench.filledForm();

const check = (bench: Bench): Promise<void> => bench.press(bench.ui.steps.checkRun);

const explain = async (bench: Bench, address: string, reason: string): Promise<void> => {
  await bench.open(address);
  await bench.press(bench.ui.explanation.open);
  await bench.pane.getByRole("textbox", { name: bench.ui.explanation.reason }).fill(reason);
  await bench.pane.getByRole("textbox", { name: bench.ui.explanation.by }).fill("填表人");
};

/** An opened finding, in another look. */
const opened: Step["1"] = async (bench) => {
  await filled(bench);
  await check(bench);
  await bench.open("H13");
};

/** The practice form, put right: what is typed, by row and column. */
const RIGHT: readonly (readonly [row: number, column: number, text: string])[] = [
  [4, 2, "120"],
  [14, 4, "24套"],
  [15, 1, "质量指标（10分）"],
  [15, 3, "≥95%"],
  [16, 6, "5"],
  [18, 4, "2024年9月18日"],
  [19, 3, "≤6000元"],
  [20, 7, "培训按合同结算，含在全年执行的126.72万元内。"],
  [23, 6, "4.58"],
  [24, 4, "92.5%"],
  [26, 7, "4名骨干外出务工，已从返乡青年中补选，明年加强结对培养。"],
  [25, 5, "5"],
  [9, 4, "全年演出58场，培训846人次，新增图书8600册，受益群众3.62万人次。"],
  [11, 7, "8月连续强降雨，2场露天演出取消，已列入明年一季度补演。"],
  [12, 4, "846人次"],
  [13, 7, "6月接收社会捐赠图书2400册。"],
  [22, 3, "≥3.5万人次"],
];

/** Each walks a fresh workbench, in both languages. A picture more is a line more. */
export const tours: readonly Tour[] = [
  {
    look: {},
    steps: [
      ["choose", nothing],
      ["filled", filled],
      [
        "findings",
        async (bench) => {
          await check(bench);
          await bench.toTop(bench.ui.findings.heading);
        },
      ],
      ["finding", (bench) => bench.open("H13")],
      ["fix", (bench) => bench.press(bench.ui.fix.number("4"))],
      [undefined, (bench) => bench.press(bench.ui.plan.cancel)],
      ["explain", (bench) => explain(bench, "F22", "年中扩大了参保范围，人数比年初多")],
      [undefined, (bench) => bench.press(bench.ui.explanation.save)],
      [
        "marks",
        async (bench) => {
          await bench.open("F20");
          await bench.toTop(bench.ui.findings.heading);
        },
      ],
      [
        "compute",
        async (bench) => {
          await bench.type(5, 4, "100%");
          await bench.type(31, 6, "97");
          await bench.press(bench.ui.steps.computePreview);
        },
      ],
      [undefined, (bench) => bench.press(bench.ui.plan.write(2))],
      ["submit", (bench) => bench.press(bench.ui.submit.open)],
      [undefined, (bench) => bench.press(submitPageWords(bench.formats).back)],
      ["report", (bench) => bench.press(bench.ui.form.report)],
      ["history", (bench) => bench.press(bench.ui.history.open)],
    ],
  },
  {
    look: {},
    steps: [
      [undefined, filled],
      ["learn", (bench) => bench.press(bench.ui.choose.learn)],
    ],
  },
  {
    look: {},
    steps: [
      [undefined, filled],
      [undefined, (bench) => bench.press(bench.ui.import.open)],
      [
        "import",
        async (bench) => {
          const said = importPageWords(bench.formats);
          await bench.press(said.read);
          await bench.toTop(said.carried);
        },
      ],
    ],
  },
  {
    look: {},
    steps: [
      [undefined, (bench) => bench.press(bench.ui.practice.insert)],
      [undefined, check],
      [
        "practice",
        async (bench) => {
          const said = practiceTexts(bench.formats);
          await bench.press(said.hint);
          await bench.press(said.nextHint);
        },
      ],
      [
        undefined,
        async (bench) => {
          for (const [row, column, text] of RIGHT) await bench.type(row, column, text);
          await bench.press(bench.ui.steps.computePreview);
          await bench.press(bench.ui.plan.write(3));
          await bench.press(bench.ui.submit.open);
        },
      ],
      [
        "seal",
        async (bench) => {
          await bench.press(submitPageWords(bench.formats).seal);
          // To the line under the form, with room below it.
          await bench.toRow(36);
          await bench.press(/^A\d+$/);
        },
      ],
    ],
  },
  { look: { isDark: true }, steps: [["dark", opened]] },
  { look: { forcedColors: true }, steps: [["contrast", opened]] },
];
