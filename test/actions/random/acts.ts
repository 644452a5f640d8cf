import type { PlacedFinding, Session } from "../../../src/actions/session";
import { wordsFor } from "../../../src/locales";
import type { Chance } from "./chance";
import { keyOf, sheetNames, sheetOfKey, type World } from "./world";

/** What an act may do to the workbook; left out: nothing. */
export interface Step {
  readonly run: () => Promise<unknown>;
  readonly mayChange?: (key: string) => boolean;
  readonly mayMake?: boolean;
  readonly mayRemove?: boolean;
  /** A person's own work in the sheets: then everything may change. */
  readonly isPersons?: boolean;
}

export interface Act {
  readonly name: string;
  readonly weight: number;
  /** Undefined where there is nothing to do it with. */
  readonly step: (world: World, chance: Chance) => Step | undefined;
}

const FORMS = [
  { templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 },
  { templateId: "cn-project-2020", unit: "某市财政局", year: 2024 },
  { templateId: "hn-department-2021", unit: "", year: 2023 },
];

const TYPED = [
  "",
  "0",
  "97",
  "3.5",
  "100%",
  "355.20万元",
  "=1+1",
  "≥90%",
  "已完成",
  "年中追加项目，进度滞后。",
  "-5",
  "1e3",
  "@x",
];

const MOST_SHEETS = 7;
const { report, finding } = wordsFor("zh-CN");

const activeSheet = ({ excel: { engine } }: World): { id: string; name: string } => {
  const id = engine.sheets.active();
  return { id, name: engine.sheets.list().find((sheet) => sheet.id === id)?.name ?? "" };
};

const anyFinding = ({ session }: World, chance: Chance): PlacedFinding | undefined => chance.of(session.state.findings);

/** A sheet that the session made by itself beside the form, and keeps up to date. */
const isCompanion = (key: string): boolean => sheetOfKey(key).startsWith("自评测算");

const person = (name: string, weight: number, work: (world: World, chance: Chance) => void): Act => ({
  name,
  weight,
  step: (world, chance) => ({
    isPersons: true,
    run: async () => work(world, chance),
  }),
});

const plain = (name: string, weight: number, run: (session: Session, chance: Chance) => Promise<unknown>): Act => ({
  name,
  weight,
  step: ({ session }, chance) => ({ run: () => run(session, chance) }),
});

/** The engine takes rows put in by a test for the work of code; Excel tells of a person's. */
const tellOfRows = (world: World): void => world.excel.engine.typeIn(activeSheet(world).id, 90, 0, "");

export const personsActs: readonly Act[] = [
  person("type", 14, (world, chance) => {
    const { engine } = world.excel;
    const { id } = activeSheet(world);
    const used = engine.usedRange(id, true) ?? { row: 0, column: 0, rows: 5, columns: 5 };
    const [row, column] = [used.row + chance.upTo(used.rows + 1), used.column + chance.upTo(used.columns)];
    const covered = engine
      .merges(id)
      .find(
        (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
    engine.typeIn(id, covered?.row ?? row, covered?.column ?? column, chance.of(TYPED) ?? "");
  }),
  person("insert rows", 1, (world, chance) => {
    const { engine } = world.excel;
    engine.insertRows(activeSheet(world).id, chance.upTo(38), 1 + chance.upTo(2));
    tellOfRows(world);
  }),
  person("delete rows", 1, (world, chance) => {
    const { engine } = world.excel;
    engine.deleteRows(activeSheet(world).id, 2 + chance.upTo(36), 1);
    tellOfRows(world);
  }),
  person("go to another sheet", 3, ({ excel: { engine } }, chance) => {
    engine.sheets.activate(chance.of(engine.sheets.list())?.id ?? engine.sheets.active());
  }),
  person("rename a sheet", 1, (world, chance) => {
    const { engine } = world.excel;
    const name = chance.of(["我的表", "自评 (最终)", "'引号'表", "2020"]) ?? "表";
    if (!sheetNames(world).includes(name)) engine.sheets.rename(activeSheet(world).id, name);
  }),
  person("delete a sheet", 1, (world) => {
    const { engine } = world.excel;
    if (engine.sheets.list().length > 2) engine.sheets.remove(activeSheet(world).id);
  }),
];

export const sessionActs: readonly Act[] = [
  {
    name: "insert",
    weight: 1,
    step: (world, chance) => {
      const parameters = chance.of(FORMS);
      if (!parameters || sheetNames(world).length >= MOST_SHEETS) return undefined;
      return { run: () => world.session.insert(parameters), mayMake: true };
    },
  },
  {
    name: "practice",
    weight: 1,
    step: (world) =>
      sheetNames(world).length >= MOST_SHEETS ? undefined : { run: () => world.session.insertPractice(), mayMake: true },
  },
  plain("look", 2, (session) => session.look()),
  plain("check", 6, (session) => session.check()),
  plain("plan a computation", 4, (session) => session.planCompute()),
  plain("plan all fixes", 3, (session) => session.planFixAll()),
  plain("drop the plan", 1, async (session) => session.dropPlan()),
  plain("read scores", 1, (session) => session.readScores()),
  plain("next", 2, (session, chance) => session.next(chance.is(0.5) ? 1 : -1)),
  plain("explain here", 1, (session) => session.explainHere()),
  plain("marks", 3, (session, chance) => session.showMarks(chance.is(0.6))),
  plain("learn and put aside", 1, async (session) => {
    await session.startLearning();
    session.learnFrom({});
    session.stopLearning();
  }),
  {
    name: "plan scores",
    weight: 2,
    step: ({ session }, chance) => {
      const { scores, form } = session.state;
      if (!scores || scores.of !== form) return undefined;
      return { run: () => session.planScores(chance.some(scores.lines).map(({ at }) => at)) };
    },
  },
  {
    name: "plan a fix",
    weight: 6,
    step: (world, chance) => {
      const found = anyFinding(world, chance);
      const fix = chance.of(found?.fixes ?? []);
      return found && fix && { run: () => world.session.planFix(found.id, fix.id) };
    },
  },
  {
    name: "write the plan",
    weight: 14,
    step: ({ session }, chance) => {
      const { plan } = session.state;
      if (!plan) return undefined;
      const chosen = chance.is(0.7) ? plan.changes : chance.some(plan.changes);
      // By the place alone: the sheet may have another name by now.
      const places = new Set(chosen.map(({ address }) => placeOfKey(keyOf("", cellOf(address)))));
      return {
        run: () => session.applyPlan(chosen.map(({ at }) => at)),
        mayChange: (key) => places.has(placeOfKey(key)) || (plan.purpose === "compute" && isCompanion(key)),
        mayMake: plan.purpose === "compute",
      };
    },
  },
  {
    name: "explain",
    weight: 3,
    step: (world, chance) => {
      const found = anyFinding(world, chance);
      const reason = chance.of(["年中调整，已报批", "=1+1", " "]) ?? "";
      return found && { run: () => world.session.explain(found.id, { reason, by: "审核人" }) };
    },
  },
  {
    name: "withdraw an explanation",
    weight: 1,
    step: ({ session }, chance) => {
      const found = chance.of(session.state.findings.filter(({ explanation }) => explanation));
      return found && { run: () => session.withdrawExplanation(found.id) };
    },
  },
  {
    name: "undo",
    weight: 4,
    step: ({ session }) => ({ run: () => session.undo(), mayChange: () => true, mayRemove: true }),
  },
  {
    name: "take back",
    weight: 3,
    step: ({ session }, chance) => {
      const entry = chance.of(session.state.history.filter(({ takenBack }) => !takenBack));
      return entry && { run: () => session.takeBack(entry.id, chance.is(0.5)), mayChange: () => true, mayRemove: true };
    },
  },
  {
    name: "report",
    weight: 1,
    step: ({ session }) => ({
      run: () => session.report({ words: report, finding }),
      mayMake: true,
      mayRemove: true,
      mayChange: (key) => sheetOfKey(key).startsWith("自评校验报告"),
    }),
  },
  {
    name: "seal",
    weight: 2,
    step: ({ session }) => ({ run: () => session.seal(), mayChange: (key) => sheetOfKey(key) === session.state.form?.sheetName }),
  },
  {
    name: "unseal",
    weight: 1,
    step: ({ session }) => ({
      run: () => session.unseal(),
      mayChange: (key) => sheetOfKey(key) === session.state.form?.sheetName,
    }),
  },
  {
    name: "import",
    weight: 1,
    step: (world, chance) => {
      const { session } = world;
      if (sheetNames(world).length >= MOST_SHEETS) return undefined;
      const run = async (): Promise<void> => {
        await session.startImport();
        const sheet = chance.of(session.state.importing?.sheets ?? []);
        if (sheet) await session.readForImport({ kind: "sheet", id: sheet.id });
        if (chance.is(0.8)) await session.importForm();
        session.stopImport();
      };
      return { run, mayMake: true };
    },
  },
];

const placeOfKey = (key: string): string => key.slice(key.lastIndexOf("!"));

const cellOf = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = "", digits = ""] = /([A-Z]+)(\d+)(?::.*)?$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** One of the acts, by weight, with what it is done to. */
export const anyStep = (acts: readonly Act[], world: World, chance: Chance): { readonly name: string; readonly step: Step } => {
  const sum = acts.reduce((total, { weight }) => total + weight, 0);
  for (;;) {
    let left = chance.upTo(sum);
    const act = acts.find(({ weight }) => (left -= weight) < 0);
    const step = act?.step(world, chance);
    if (act && step) return { name: act.name, step };
  }
};
