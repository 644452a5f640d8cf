import { expect, it } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { inYuan, labelledNumbers } from "../../src/domain/labelled-number";
import { unitSlips } from "../../src/domain/unit-slip";

it("reads numbers with the words before them, none per head", () => {
  const read = labelledNumbers("年初预算１，２００．５万元，编制46人，每人300元，补助300元/人");
  expect(read.map(({ label, number, unit }) => [label, number.toFixed(), unit])).toEqual([
    ["年初预算", "1200.5", "万元"],
    ["编制", "46", "人"],
  ]);
  expect(read.map((number) => inYuan(number)?.toFixed())).toEqual(["12005000", undefined]);
});

it("reads nothing out of a long text without numbers", () => {
  expect(labelledNumbers("无".repeat(32767))).toEqual([]);
});

it("finds 元 for 万元 by the table, and by the text itself", () => {
  const slips = (text: string, ...table: readonly string[]) =>
    unitSlips(text, table.map(decimal)).map(({ text: found, meant, by }) => [found, meant, by]);
  expect(slips("支出355.2元", "355.2")).toEqual([["355.2元", "355.2万元", "table"]]);
  expect(slips("支出355.2万元", "355.2")).toEqual([]);
  expect(slips("预算816.64万,实际1031.5万元,超出214.8元")).toEqual([["214.8元", "214.8万元", "text"]]);
  expect(slips("预算816.64万,实际1031.5万元,超出213元")).toEqual([]);
  expect(slips("零钱0.5元", "0.5")).toEqual([]);
});
