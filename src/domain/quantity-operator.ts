import type { Operator } from "./quantity";

export interface StatedOperator {
  readonly operator: Operator;
  readonly stated: boolean;
}

type Words = readonly (readonly [RegExp, Operator])[];

/** Looked for right before the number; the longest reading first. */
const BEFORE: Words = [
  [
    /(?:≥|>=|=>|大于或?等于|不(?:得|能)?(?:少于|低于|小于|短于)|至少(?:全年|每年|本年)?(?:完成|达到?|开展|举办|组织|培训)?|最少|最低|力争达到?|保证达到?)$/,
    ">=",
  ],
  [
    /(?:≤|<=|=<|小于或?等于|不(?:得|能)?(?:超过|高于|多于|大于|超)|控制在|最多|至多|最高|上限(?:为|是)?|限(?:额)?(?:为|在))$/,
    "<=",
  ],
  [/(?:>|超过|大于|多于|高于|突破|超)$/, ">"],
  [/(?:<|少于|低于|小于|不足|不到|未达)$/, "<"],
  [/(?:=|等于)$/, "="],
];

/** Looked for right after the unit. 以上 and 以下 include the number, as in Chinese law. */
const AFTER: Words = [
  [/^(?:\(含[^)]*\)|\(及\))?(?:及其?)?(?:以上|或以上|及更多|起步|\+$)/, ">="],
  [/^(?:\(含[^)]*\)|\(及\))?(?:及其?)?(?:以下|以内|之内|范围内|内(?!容|部|涵|控))/, "<="],
];

/** "严格按照预算标准1000元/人…": a price to be kept to is a ceiling. */
const CEILING_CONTEXT = /严格(?:按照?|执行|控制|遵循)[^,，。;；\d]*$/;

const find = (words: Words, text: string): Operator | undefined => words.find(([pattern]) => pattern.test(text))?.[1];

/** How the number between the two texts wants to be compared; texts are half-width and without spaces. */
export const operatorAround = (before: string, after: string): StatedOperator => {
  const lead = before.replace(/(?:约|近|每年|全年|达到?|为|是|完成|的?比例|:)+$/, "");
  const written = find(BEFORE, before) ?? find(AFTER, after) ?? (lead === before ? undefined : find(BEFORE, lead));
  if (written !== undefined) return { operator: written, stated: true };
  return CEILING_CONTEXT.test(before) ? { operator: "<=", stated: true } : { operator: "=", stated: false };
};

/** The operator with which a text begins, with no number needed behind it. */
export const leadingOperator = (text: string): Operator | undefined => {
  const sign = /^(?:≥|>=|≤|<=|=|>|<)/.exec(text)?.[0];
  return sign === undefined ? undefined : find(BEFORE, sign);
};

/** 不超过预算, 控制在预算内: a limit in words. */
export const isLimitInWords = (text: string): boolean => /^(?:不(?:得|能)?(?:超过|高于|超出?|大于)|控制在|≤|低于)/.test(text);
