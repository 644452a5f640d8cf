import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import type { Measure } from "../../src/domain/quantity";
import { parseQuantity } from "../../src/domain/quantity-text";
import { reasonFault, sameReasonKey } from "../../src/domain/reason";

const measure = (text: string): Measure | undefined => {
  const quantity = parseQuantity(text);
  return quantity.kind === "quantitative" ? quantity : undefined;
};
const fault = (reason: string, target = "500人", actual = "400人", lost = "2") =>
  reasonFault(reason, { target: measure(target), actual: measure(actual), share: decimal("0.8"), lost: decimal(lost) });

it.each([
  "还差100人因搬迁未参加",
  "缺口20%系疫情所致",
  "仅完成400人，场地不足",
  "仅完成80%",
  "扣2分：档案不全",
  "扣1分档案不全，扣1分进度滞后",
  "相差100余人",
])("believes %j", (reason) => {
  expect(fault(reason)).toBeUndefined();
});

it.each([
  ["还差10人", "number", "10人", "100"],
  ["仅完成95%", "number", "95%", "80%"],
  ["扣3分：档案不全", "points", "3", "2"],
])("does not believe %j", (reason, kind, stated, real) => {
  expect(fault(reason)).toEqual({ kind, stated, real });
});

it("says nothing of numbers in another unit, of several, or where the gap is not known", () => {
  expect(fault("少3次培训")).toBeUndefined();
  expect(fault("还差10人，缺3名教师")).toBeUndefined();
  expect(reasonFault("还差10人", { target: undefined, actual: undefined, share: undefined, lost: undefined })).toBeUndefined();
});

it("knows words that explain nothing", () => {
  for (const reason of ["已完成", "完成年度目标任务。", "无扣分"]) expect(fault(reason)).toEqual({ kind: "denial" });
  for (const reason of ["酌情扣分", "扣2分", "客观原因", "进一步加强"]) expect(fault(reason)).toEqual({ kind: "vague" });
  for (const reason of ["已完成主体工程，附属工程因雨延期", "因人员原因"]) expect(fault(reason)).toBeUndefined();
});

it("takes sentences that differ by signs alone for the same", () => {
  expect(sameReasonKey("受疫情影响， 进度滞后。")).toBe(sameReasonKey("受疫情影响进度滞后"));
  expect(sameReasonKey("受疫情影响")).not.toBe(sameReasonKey("受天气影响"));
});
