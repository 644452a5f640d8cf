import type { moreZhCN } from "./more.zh-CN";

export const moreEnUS: typeof moreZhCN = {
  thisForm: "This form",
  newForm: "New form",
  toLearn: "To learn",
  about: "Shortcuts and about",
};
