import { expect, it } from "vitest";
import { HUNAN_SCALES } from "../../src/domain/hunan-bands";
import { run } from "./run-rule";

const adjustment = "预算调整率=0,计5分;0-10%(含),计4分;10-20%(含),计3分;20-30%(含),计2分;大于30%不得分。";
const control = "基本支出预算控制率≦100%,计5分；100-110%（含）,计4分；110-120%(含),计3分;120-130%(含),计2分;大于130%不得分。";

const faults = (level3: string, target: string, actual: string, score: string, settings = {}) =>
  run("match-score-to-scale", { rows: [{ level3, target, actual, weight: "5", score }] }, settings).map(({ data }) => data);

it.each([
  ["预算调整", adjustment, "年初预算2065.28万元,年中追加预算0万元", "5"],
  ["预算调整", adjustment, "年初预算1000万元,年中追加预算100万元", "4"],
  ["预算调整", adjustment, "年初预算1000万元,年中追加预算100万元", "3"],
  ["基本支出预算控制", control, "预算指标1248.64万元,实际支出1200万元", "5"],
  ["基本支出预算控制", control, "控制率为118.5%", "3"],
  ["基本支出预算控制", control, "控制良好", "5"],
  ["资金结余", "无结余,5分;有结余,但不超过上年结余,3分;结余超过上年结余,不得分。", "结余未超上年结转", "3"],
  ["基本支出预算控制", "100%为…", "控制率为140%", "5"],
])("accepts %s of %j at %j with %s", (level3, target, actual, score) => {
  expect(faults(level3, target, actual, score)).toEqual([]);
});

it.each([
  ["预算调整", adjustment, "年初预算2065.28万元,年中追加预算680.39万元…", "32.94", "0"],
  ["基本支出预算控制", control, "预算指标1248.64万元,实际支出1759.7万元,超出预算511.06万元…", "140.93", "0"],
  ["项目支出预算控制", control, "项目支出预算816.64万,实际支出1031.5万元,超出预算214.8元…", "126.31", "2"],
  ["基本支出预算控制", control, "控制率为118.5%", "118.50", "3"],
])("rejects 5 points for %s at %j", (level3, target, actual, rate, low) => {
  expect(faults(level3, target, actual, "5")).toMatchObject([{ rate, low }]);
});

it("uses the form's own scales where the cell prints none", () => {
  const settings = { scales: HUNAN_SCALES };
  const staff = (score: string) => faults("在职人员控制率", "≤100%", "在职人数50人，编制数46人", score, settings);
  expect(faults("在职人员控制率", "≤100%", "在职人数50人，编制数46人", "5")).toEqual([]);
  expect(staff("5")).toMatchObject([{ rate: "108.70", low: "0.5", high: "1" }]);
  expect(staff("0.65")).toEqual([]);
});
