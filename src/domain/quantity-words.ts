import type { Wording } from "./quantity";
import { isAboutTime } from "./quantity-date";
import { isLimitInWords } from "./quantity-operator";

const POINTER = /^(?:根据|按照?|依据|依照|参照|对照).*(?:填报|填列|填写|评分|计分|打分|评定)|^(?:详见|见附|参见)/;
/** 是，5分；否，0分 · 100%计满分 · 每超过一个百分点扣0.5分: how to score, not what to reach. */
const SCALE = /扣\d*(?:\.\d+)?分|[计得]满分|不得分|\d分[^分]*[;；,，][^分]*\d分/;
/** "已完成100%": how much was done, in place of the value. */
export const COMPLETION = /^(?:[已均全部都按要求时如期圆满实际任务本年度]*完成(?:率|度|进度|情况)?(?:为|达到?)?100%|100%完成)$/;

/** Texts whose digits are not to be read: they point to another document or tell how to score. */
export const isPointerOrScale = (text: string): boolean => POINTER.test(text) || SCALE.test(text);

/** What words speak of; texts are half-width and without spaces. */
export const wording = (text: string): Wording => {
  if (POINTER.test(text)) return { kind: "qualitative", about: "pointer" };
  if (SCALE.test(text)) return { kind: "qualitative", about: "scale" };
  if (isLimitInWords(text)) return { kind: "qualitative", about: "limit" };
  return { kind: "qualitative", about: isAboutTime(text) ? "time" : "words" };
};
