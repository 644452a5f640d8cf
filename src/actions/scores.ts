import { proposedPoints } from "../review/proposed-scores";
import type { Desk, PlannedWrite } from "./desk";
import { look } from "./look";
import { addressOf, propose } from "./plan";
import type { PlacedScore } from "./session";

/** Puts what the formulas say of the form's scores into the state: of the form as it was read last, without another look. */
export const readScores = (desk: Desk): void => {
  const lines = placedScores(desk);
  desk.update((state) => (state.form && lines ? { ...state, scores: { of: state.form, lines } } : state));
};

const placedScores = ({ reading }: Desk): readonly PlacedScore[] | undefined =>
  reading?.form.scores().map((line) => ({ ...line, address: addressOf(reading, line.at) }));

/**
 * The proposed scores of these cells as a plan; cells that have nothing to be written are left out. Where the form keeps a formula
 * for the score of execution, that formula is put back. What was edited since the scores were shown is read again; rows that are
 * others now are left out.
 */
export const planScores = async (desk: Desk, at: readonly string[]): Promise<void> => {
  const rows = new Map(desk.reading?.form.scores().map((line) => [line.at, line.row]));
  if (desk.reading && desk.edits.since(desk.reading)) await look(desk, undefined, desk.reading.snapshot.sheet.id);
  const { reading } = desk;
  if (!reading) return;
  const { form, snapshot } = reading;
  const asked = new Set(at);
  const lines = form.scores().filter((line) => asked.has(line.at) && rows.get(line.at) === line.row);
  const changes = form.changes();
  const writes = lines.flatMap((line): PlannedWrite[] => {
    const points = proposedPoints(line);
    if (points === undefined) return [];
    const computed = changes.filter((change) => change.at === line.at);
    const content = { value: points.toNumber() };
    const [edit] = computed.length > 0 ? form.computedEdits(computed) : form.fieldEdits([{ at: line.at, content }]);
    if (!edit) return [];
    const change = {
      at: line.at,
      row: line.row,
      address: addressOf(reading, line.at),
      before: form.fields.get(line.at)?.text ?? "",
      after: points.toFixed(),
      kind: "fix",
      reason: "fix",
    } as const;
    return [{ change, edit, value: points.toNumber() }];
  });
  propose(desk, { purpose: "fix", sheetId: snapshot.sheet.id }, writes);
};
