import { expect, it } from "vitest";
import { rateIn } from "../../src/domain/band-rate";
import { bandsIn, scoresAt, type Scale } from "../../src/domain/band-scale";
import { decimal } from "../../src/domain/decimal";

const at = (scale: Scale, rate: string) => {
  const found = scoresAt(scale, decimal(rate));
  return found && [found.low.toFixed(), found.high.toFixed()];
};

it("reads the bands that a cell prints", () => {
  expect(bandsIn("预算调整率=0,计5分;0-10%(含),计4分;10-20%(含),计3分;大于20%不得分。")).toEqual([
    { from: 0, to: 0, points: 5 },
    { from: 0, to: 10, points: 4 },
    { from: 10, to: 20, points: 3 },
    { from: 20, points: 0 },
  ]);
  expect(bandsIn("≥95％，得8分；85%-95%，得5分；低于85%，不得分")).toEqual([
    { from: 95, points: 8 },
    { from: 85, to: 95, points: 5 },
    { to: 85, points: 0 },
  ]);
});

it("reads none where a clause stays dark, or there is no scale", () => {
  expect(bandsIn("无结余,5分;有结余,但不超过上年结余,3分;结余超过上年结余,不得分。")).toBeUndefined();
  expect(bandsIn("≤100%,计5分;每超过1%扣0.5分")).toBeUndefined();
  expect(bandsIn("≥95%")).toBeUndefined();
  expect(bandsIn("")).toBeUndefined();
});

it("gives both scores at a border", () => {
  const scale = { bands: bandsIn("≤100%,计5分;100-110%(含),计4分;大于110%不得分") ?? [] };
  expect(at(scale, "100")).toEqual(["4", "5"]);
  expect(at(scale, "109.99")).toEqual(["4", "4"]);
  expect(at(scale, "200")).toEqual(["0", "0"]);
  expect(at({ bands: [{ from: 0, to: 1, points: 1 }] }, "2")).toBeUndefined();
});

it("takes steps begun in full, in part or not at all, and never below 0", () => {
  const scale: Scale = { steps: { points: 5, limit: 100, beyond: "above", step: 1, lose: 0.5 } };
  expect(at(scale, "99")).toEqual(["5", "5"]);
  expect(at(scale, "102")).toEqual(["4", "4"]);
  expect(at(scale, "101.5")).toEqual(["4", "4.5"]);
  expect(at(scale, "150")).toEqual(["0", "0"]);
  expect(at({ steps: { points: 5, limit: 100, beyond: "below", step: 5, lose: 2 } }, "90")).toEqual(["1", "1"]);
});

it.each([
  ["预算调整", "年初预算2065.28万元,年中追加预算680.39万元…", "32.94"],
  ["基本支出预算控制", "预算指标1248.64万元,实际支出1759.7万元,超出预算511.06万元…", "140.93"],
  ["“三公经费”变动率", "本年预算15万元，上年预算20万元", "-25.00"],
  ["在职人员控制率", "编制数46人，在职人数50人", "108.70"],
  ["三公经费控制率", "控制率为75%", "75.00"],
  ["预算完成率", "98.5%", "98.50"],
])("finds the rate of %s in %j", (name, text, rate) => {
  expect(rateIn(text, name)?.toFixed(2)).toBe(rate);
});

it.each([
  ["资金结余", "机关支出总额为2807.9万元"],
  ["基本支出预算控制", "预算0万元，实际支出5万元"],
  ["基本支出预算控制", "严格控制"],
  ["三公经费控制率", "公务接待费指标8.9万元、公务用车运行费指标6.4万元"],
])("finds none for %s in %j", (name, text) => {
  expect(rateIn(text, name)).toBeUndefined();
});
