import { decimal } from "../domain/decimal";
import { columnFaults, spanFaults } from "./template-faults-columns";
import { isDefinedName, isNamePart, isTemplateId } from "./defined-name";
import { problem, type TemplateProblem } from "./template-problem";
import type { Level1, Template } from "./template";

/** What the types of a form cannot say: everything because of which its sheet could not be made, or its points would not add up. */
export const templateFaults = (template: Template): readonly TemplateProblem[] => [
  ...identityFaults(template),
  ...yearFaults(template),
  ...columnFaults(template),
  ...spanFaults(template),
  ...nameFaults(template),
  ...weightFaults(template),
];

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total.plus(weight), decimal(0)).toNumber();

const identityFaults = ({ id, name, region }: Template): TemplateProblem[] => [
  ...(isTemplateId(id) ? [] : [problem("id", "bad-id", { text: id.slice(0, 80) })]),
  ...(name.zh === "" ? [problem("name.zh", "text-length", { bound: "least", limit: 1 })] : []),
  ...(region.zh === "" ? [problem("region.zh", "text-length", { bound: "least", limit: 1 })] : []),
];

const yearFaults = ({ years: { from, to } }: Template): TemplateProblem[] =>
  to !== undefined && to < from ? [problem("years.to", "years-backwards", { from, to })] : [];

/** At every level, and all in all: 100 beside the points for execution, or none at all. */
const weightFaults = (template: Template): TemplateProblem[] => {
  const faults = template.indicators.flatMap((level1, i) => levelFaults(level1, `indicators[${i}]`));
  const ofExecution = template.funding.rows.map(({ weight = 0 }) => weight);
  const total = sum([...template.indicators.map(({ weight }) => weight), ...ofExecution]);
  const full = template.settings?.fullMarks ?? 100;
  const hasScores = template.columns.some(({ role }) => role === "score");
  if (hasScores && total === 0) faults.push(problem("indicators", "no-points", {}));
  else if (total !== 0 && total !== full) faults.push(problem("indicators", "total-not-full", { sum: total, full }));
  return faults;
};

const levelFaults = ({ name, weight, children }: Level1, path: string): TemplateProblem[] => {
  const parts = sum(children.map((child) => child.weight));
  const own = parts === weight ? [] : [problem(`${path}.weight`, "weights-differ", { name, weight, sum: parts })];
  return [
    ...own,
    ...children.flatMap((level2, i) => {
      const rows = sum(level2.children.map((child) => child.weight));
      if (level2.children.length === 0 || rows === level2.weight) return [];
      const data = { name: level2.name, weight: level2.weight, sum: rows };
      return [problem(`${path}.children[${i}].weight`, "weights-differ", data)];
    }),
  ];
};

/** Names that every sheet has besides those made of labels. */
const OWN_NAMES = ["自评得分", "总分", "总权重", "单位名称", "年初设定目标", "全年完成情况"];

const nameFaults = ({ funding, closing = [], head }: Template): TemplateProblem[] => {
  const faults: TemplateProblem[] = [];
  const rows = new Set<string>();
  funding.rows.forEach(({ shortName }, i) => {
    const path = `funding.rows[${i}].shortName`;
    if (!isNamePart(shortName)) faults.push(problem(path, "bad-name", { text: shortName }));
    if (rows.has(shortName.toLowerCase())) faults.push(problem(path, "name-twice", { name: shortName }));
    rows.add(shortName.toLowerCase());
  });
  const texts = new Set(OWN_NAMES);
  closing.forEach(({ label }, i) => {
    const path = `closing[${i}].label`;
    if (!isDefinedName(label)) faults.push(problem(path, "bad-name", { text: label }));
    if (texts.has(label.toLowerCase())) faults.push(problem(path, "name-twice", { name: label }));
    texts.add(label.toLowerCase());
  });
  for (const role of ["unit", "totalScore"] as const) {
    const places = head.flatMap((line, i) => line.flatMap((entry, j) => (entry.role === role ? [`head[${i}][${j}]`] : [])));
    for (const path of places.slice(1)) faults.push(problem(`${path}.role`, "role-twice", { role }));
  }
  return faults;
};
