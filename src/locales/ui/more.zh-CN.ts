/** The groups of what is needed now and then. */
export const moreZhCN = { thisForm: "这份表", newForm: "另做一份", toLearn: "学着用", about: "快捷键和关于" };
