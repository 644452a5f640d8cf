// 完成值要回答目标问的事：问时间答人数、让看文件却只答 100% 的，对不上。
import type { Field } from "../domain/field";
import type { SelfEvaluation } from "../domain/self-evaluation";
import { isBareRate, questionMismatch, type QuestionMismatch } from "../domain/question";
import { readRows, type RowReading } from "../domain/row-reading";
import { defineRule, type Observations } from "./rule";

interface Data {
  /** pointer: the target names a document, the actual a bare rate. Otherwise what the target asks and what the actual counts. */
  readonly kind: "pointer" | QuestionMismatch;
  readonly target: string;
  readonly actual: string;
  /** How many rows share the target. */
  readonly rows: number;
}

/** One finding for all rows that a pointer holds for and that answer it with a bare rate. */
function* aboutPointer(form: SelfEvaluation, all: readonly RowReading[], pointer: Field<string>): Observations<Data> {
  const rows = all.filter(({ pointerAt, actual }) => pointerAt === pointer && isBareRate(actual));
  const [first] = rows;
  if (first === undefined) return;
  const { level1, plainName, actual } = first.indicator;
  const heading = rows.length > 1 && level1 !== undefined ? form.levels[level1]?.plainName : undefined;
  yield {
    at: pointer.at,
    row: heading ?? plainName,
    severity: "warning",
    data: { kind: "pointer", target: pointer.text, actual: actual?.text ?? "", rows: rows.length },
    related: rows.flatMap(({ indicator }) => indicator.actual?.at ?? []),
  };
}

export default defineRule({
  id: "match-actual-to-question",
  code: "T9",
  severity: "error",
  source: "measures-true-data",
  needs: [],
  *check(form): Observations<Data> {
    const rows = readRows(form);
    for (const pointer of new Set(rows.flatMap(({ pointerAt }) => pointerAt ?? []))) yield* aboutPointer(form, rows, pointer);
    for (const row of rows) {
      const { target, actual, plainName } = row.indicator;
      const kind = questionMismatch(row, actual?.text ?? "");
      if (kind === undefined || target === undefined || actual === undefined) continue;
      yield {
        at: actual.at,
        row: plainName,
        data: { kind, target: target.text, actual: actual.text, rows: 1 },
        related: [target.at],
      };
    }
  },
});
