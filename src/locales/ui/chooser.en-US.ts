import type { chooserZhCN } from "./chooser.zh-CN";

export const chooserEnUS: typeof chooserZhCN = {
  filter: "Narrow down the forms",
  region: "Region",
  allRegions: "All regions",
  kind: "Kind",
  allKinds: "All kinds",
  noMatch: "No form matches",
  showAll: "Show all",
  notForYear: (year) => `Not for ${year}:`,
  more: (count) => (count === 1 ? "Show 1 more form" : `Show ${count} more forms`),
};
