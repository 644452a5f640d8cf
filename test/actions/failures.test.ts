import { wordsFor } from "../../src/locales";
import { eachRequestFails, type Act } from "./failures/each-request";
import { edit, faultyWorld as world, type World } from "./failures/world";

const OVER = "T5@indicators[8].actual";
const ANSWER = { reason: "年中扩大了帮扶范围", by: "审核人" };

const { report, finding } = wordsFor("zh-CN");

const learn = ({ session }: World) => {
  const learned = session.learnFrom({ identity: { id: "our-bureau", name: { zh: "本局自评表", en: "Our bureau" } } });
  if (!learned) throw new Error("nothing learned");
  return learned.template;
};

const acts: readonly Omit<Act, "world">[] = [
  { name: "look", act: ({ session }) => session.look() },
  {
    name: "insert a form",
    act: ({ session }) => session.insert({ templateId: "hn-liuyang-2020", unit: "另一单位", year: 2020 }),
  },
  { name: "check with marks", before: ({ excel }) => edit(excel), act: ({ session }) => session.check() },
  { name: "marks off", act: ({ session }) => session.showMarks(false) },
  { name: "marks on", before: ({ session }) => session.showMarks(false), act: ({ session }) => session.showMarks(true) },
  { name: "explain", act: ({ session }) => session.explain(OVER, ANSWER) },
  {
    name: "withdraw an explanation",
    before: ({ session }) => session.explain(OVER, ANSWER),
    act: ({ session }) => session.withdrawExplanation(OVER),
  },
  { name: "explain the finding on this cell", before: ({ excel }) => edit(excel), act: ({ session }) => session.explainHere() },
  { name: "report", act: ({ session }) => session.report({ words: report, finding }) },
  {
    name: "report in the place of an old one",
    before: async ({ session, excel }) => {
      await session.report({ words: report, finding });
      const { engine } = excel;
      engine.sheets.activate(engine.sheets.list()[1]?.id ?? "");
      await session.look();
    },
    act: ({ session }) => session.report({ words: report, finding }),
  },
  { name: "read a sheet to learn from", act: ({ session }) => session.startLearning() },
  {
    name: "keep a learned form",
    before: ({ session }) => session.startLearning(),
    act: (w) => w.session.keepForm(learn(w)),
  },
  { name: "go to a finding", act: ({ session }) => session.goTo(OVER) },
];

eachRequestFails(acts.map((act) => ({ ...act, world })));
