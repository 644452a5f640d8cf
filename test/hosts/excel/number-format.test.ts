import { describe, expect, it } from "vitest";
import { withSymbol } from "../../../src/hosts/excel/number-format";

describe("a number format with a mark's symbol", () => {
  it.each([
    ["General", '"✕ "General;"✕ "-General;"✕ "General;"✕ "@'],
    ["0.00%", '"✕ "0.00%;"✕ "-0.00%;"✕ "0.00%;"✕ "@'],
    ["@", '"✕ "@'],
    ["0.00;[Red]-0.00", '"✕ "0.00;[Red]"✕ "-0.00;"✕ "0.00;"✕ "@'],
    ['0"元;角"', '"✕ "0"元;角";"✕ "-0"元;角";"✕ "0"元;角";"✕ "@'],
    ["[>=100]0;[<0]-0;0.0", '[>=100]"✕ "0;[<0]"✕ "-0;"✕ "0.0'],
    ["0;-0;;@", '"✕ "0;"✕ "-0;;"✕ "@'],
  ])("%s", (format, marked) => expect(withSymbol(format, "✕")).toBe(marked));
});
