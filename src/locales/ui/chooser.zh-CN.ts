/** Narrowing down the forms to choose from. */
export const chooserZhCN = {
  filter: "筛选表式",
  region: "地区",
  allRegions: "全部地区",
  kind: "类别",
  allKinds: "全部类别",
  noMatch: "没有符合条件的表式",
  showAll: "全部显示",
  notForYear: (year: number) => `以下表式不用于 ${year} 年度`,
  more: (count: number) => `再显示 ${count} 份表式`,
};
