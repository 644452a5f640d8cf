import { expect, vi } from "vitest";
import { associateCommands } from "../../src/commands/commands";
import { desk, type Desk } from "../actions/desk";

const ready = ({ session }: Desk) => {
  const showPane = vi.fn(async () => undefined);
  const insertParameters = () => ({ templateId: "hn-liuyang-2020", unit: "浏阳市总工会", year: 2020 });
  associateCommands({ session, insertParameters, showPane });
  return showPane;
};

desk("buttons are told when they are done", async (d) => {
  const { session, excel, fill } = d;
  const showPane = ready(d);
  const press = (name: string): Promise<number> => excel.attachment.invokeCommand(name);
  expect(await press("insertForm")).toBe(0);
  await fill();
  expect(await press("checkForm")).toBe(0);
  expect(session.state.checked).toBe(true);
  expect(await press("computeForm")).toBe(0);
  expect(session.state.plan?.purpose).toBe("compute");
  expect(showPane).toHaveBeenCalledTimes(3);
  expect(await press("nextFinding")).toBe(0);
  const first = session.state.current;
  expect(first).toBe(session.state.findings[0]?.id);
  expect(await press("previousFinding")).toBe(0);
  expect(session.state.current).toBe(session.state.findings.at(-1)?.id);
  expect(showPane).toHaveBeenCalledTimes(3);
});

desk("the entry in the cells' menu opens the finding and the pane", async (d) => {
  const { session, excel, insert, fill } = d;
  const showPane = ready(d);
  await insert();
  await fill();
  excel.engine.select(excel.engine.sheets.active(), { row: 12, column: 7, rows: 1, columns: 1 });
  expect(await excel.attachment.invokeCommand("explainCell")).toBe(0);
  expect(session.state.current).toBe("S5@indicators[1].reason");
  expect(showPane).toHaveBeenCalledOnce();
});

desk("shortcuts call the same, without an event", async (d) => {
  const { session, excel, insert, fill } = d;
  const showPane = ready(d);
  const press = async (action: string, isDone: () => boolean): Promise<void> => {
    excel.attachment.invokeAction(action);
    await expect.poll(isDone).toBe(true);
    await excel.idle();
  };
  await insert();
  await fill();
  await press("nextFinding", () => session.state.current !== undefined);
  expect(session.state.current).toBe(session.state.findings[0]?.id);
  await press("previousFinding", () => session.state.current === session.state.findings.at(-1)?.id);
  await press("openPane", () => showPane.mock.calls.length === 1);
});

desk("the walk among findings opens the pane where there is something to say instead", async (d) => {
  const showPane = ready(d);
  expect(await d.excel.attachment.invokeCommand("nextFinding")).toBe(0);
  expect(d.session.state.notice).toEqual({ kind: "noForm" });
  expect(showPane).toHaveBeenCalledOnce();
});

desk("buttons pressed one upon the other are each done, in their order; the same one twice is one", async (d) => {
  const { session, excel } = d;
  ready(d);
  const press = (name: string): Promise<number> => excel.attachment.invokeCommand(name);
  const names = ["insertForm", "insertForm", "checkForm", "nextFinding", "nextFinding", "computeForm"];
  expect(await Promise.all(names.map(press))).toEqual(names.map(() => 0));
  expect(excel.engine.sheets.list()).toHaveLength(2);
  expect(session.state).toMatchObject({ checked: true });
  expect(session.state.busy).toBeUndefined();
  expect(session.state.findings.findIndex(({ id }) => id === session.state.current)).toBe(1);
  expect(session.state.plan?.purpose ?? session.state.notice?.kind).toMatch(/compute/i);
});
