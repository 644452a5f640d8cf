import { eachRequestFails, type Act } from "./failures/each-request";
import { faultyWorld, readyWorld, type World } from "./failures/world";

const seal = ({ session }: World): Promise<void> => session.seal();

const takeBack = ({ session }: World): Promise<void> => session.takeBack(session.state.history[0]?.id ?? 0);

/** From the form itself. */
const readForImport = ({ session }: World): Promise<void> =>
  session.readForImport({ kind: "sheet", id: session.state.form?.sheetId ?? "" });

const acts: readonly Act[] = [
  { name: "seal", world: readyWorld, act: seal },
  { name: "a seal that is refused", world: faultyWorld, act: seal },
  { name: "remove the seal", world: readyWorld, before: seal, act: ({ session }) => session.unseal() },
  { name: "take back a seal", world: readyWorld, before: seal, act: takeBack },
  {
    name: "take back the removal of a seal",
    world: readyWorld,
    before: async (w) => {
      await seal(w);
      await w.session.unseal();
    },
    act: takeBack,
  },
  { name: "put in the form to practise on", world: faultyWorld, act: ({ session }) => session.insertPractice() },
  { name: "begin an import", world: faultyWorld, act: ({ session }) => session.startImport() },
  {
    name: "read last year's form",
    world: faultyWorld,
    before: ({ session }) => session.startImport(),
    act: readForImport,
  },
  {
    name: "import last year's form",
    world: readyWorld,
    before: async (w) => {
      await w.session.startImport();
      await readForImport(w);
      if (!w.session.state.importing?.plan) throw new Error("there is nothing to import");
    },
    act: ({ session }) => session.importForm(),
  },
];

eachRequestFails(acts);
