import { eachRequestFails, type Act } from "./failures/each-request";
import { faultyWorld as world, type, type World } from "./failures/world";

const OVER = "T5@indicators[8].actual";

const compute = async ({ session }: World): Promise<void> => {
  await session.planCompute();
  await session.applyPlan();
};

/** The entry of the log that was written last. */
const last = ({ session }: World): number => session.state.history[0]?.id ?? 0;

const takeBack = (w: World): Promise<void> => w.session.takeBack(last(w));

const acts: readonly Omit<Act, "world">[] = [
  { name: "plan a computation", act: ({ session }) => session.planCompute() },
  {
    name: "write a computation and its companion",
    before: ({ session }) => session.planCompute(),
    act: ({ session }) => session.applyPlan(),
  },
  {
    name: "fix",
    before: ({ session }) => session.planFix("S5@indicators[1].reason", "restore-points"),
    act: ({ session }) => session.applyPlan(),
  },
  { name: "fix all", before: ({ session }) => session.planFixAll(), act: ({ session }) => session.applyPlan() },
  {
    name: "write proposed scores",
    before: async ({ session, excel }) => {
      type(excel, 19, 5, "400人次");
      await excel.engine.settle();
      await excel.idle();
      await session.check();
      await session.readScores();
      await session.planScores(session.state.scores?.lines.map(({ at }) => at) ?? []);
      if (!session.state.plan?.changes.length) throw new Error("no score is proposed");
    },
    act: ({ session }) => session.applyPlan(),
  },
  { name: "undo", before: compute, act: ({ session }) => session.undo() },
  {
    name: "take back the rest",
    before: async (w) => {
      await compute(w);
      type(w.excel, 31, 6, "96");
      await w.excel.engine.settle();
      await w.excel.idle();
    },
    act: (w) => w.session.takeBack(last(w), true),
  },
  {
    name: "take back an explanation",
    before: ({ session }) => session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" }),
    act: takeBack,
  },
  {
    name: "take back an inserted form",
    before: ({ session }) => session.insert({ templateId: "hn-liuyang-2020", unit: "另一单位", year: 2020 }),
    act: takeBack,
  },
  {
    name: "take back what is not the last of the log",
    before: async (w) => {
      await w.session.planFix("S5@indicators[1].reason", "restore-points");
      await w.session.applyPlan();
      await w.session.explain(OVER, { reason: "年中扩大了帮扶范围", by: "审核人" });
    },
    act: (w) => w.session.takeBack(last(w) - 1),
  },
];

eachRequestFails(acts.map((act) => ({ ...act, world })));
