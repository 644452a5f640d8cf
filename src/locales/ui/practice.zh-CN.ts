/** The way to the form to practise on; what is said there comes with it. */
export const practiceZhCN = {
  first: "还不熟悉？",
  insert: "做一张练习表",
  insertHint: "插入一张有 20 处错误的练习表",
};
