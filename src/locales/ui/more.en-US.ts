import type { moreZhCN } from "./more.zh-CN";

export const moreEnUS: typeof moreZhCN = { thisForm: "This form", newForm: "A new one", toLearn: "To learn" };
