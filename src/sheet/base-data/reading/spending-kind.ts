import type { SpendingKind, SpendingRole } from "../../../domain/base-data";
import { compact } from "../../reading/grid";

/** What the rows before a row say about it. */
export interface Before {
  /** The head that rows without a name of their own belong to. */
  readonly group: "project" | "operating" | "threePublic" | undefined;
  /** The last number in the group: 1、, 2、 … */
  readonly number: number;
  readonly hasTotal: boolean;
  /** Whether the rows since 基本支出 can be its parts. */
  readonly inBasic: boolean;
}

export const AT_START: Before = { group: undefined, number: 0, hasTotal: false, inBasic: false };

export interface RowMeaning {
  readonly kind: SpendingKind;
  readonly role: SpendingRole;
  readonly name: string;
  readonly after: Before;
}

/** The number in front ("1、", "2." or, where it follows the one before, "2专项资金"), and the rest. */
const numbered = (label: string, before: number): { readonly number: number | undefined; readonly rest: string } => {
  const text = label.replace(/^[一二三四五六七八九十]+[、.]/, "");
  const [, digits = "", mark = "", rest = text] = /^(\d{1,2})([、.,)]?)(\D.*)$/.exec(text) ?? [];
  const number = Number(digits);
  const counts = digits !== "" && (mark !== "" || number === before + 1);
  return counts ? { number, rest } : { number: undefined, rest: text };
};

const VEHICLES = /(?:公务)?用?车\S*购置\S*(?:运行|维护)/;

/** Rows that name themselves wherever they stand; first match wins. */
const HEADS: readonly (readonly [RegExp, SpendingKind])[] = [
  [/预算调整/, "budgetAdjustment"],
  [/^(?:支出总额|总支出|支出合计|支出总计|整体支出|部门整体支出|本年支出合计)$/, "totalExpenditure"],
  [/^["“”']*三公["“”']*经费/, "threePublicExpenses"],
  [/^政府采购(?:金额|支出|总额|情况)?$/, "procurement"],
  [/^基本支出/, "basicExpenditure"],
  [/^项目支出/, "projectExpenditure"],
  [/^(?:日常)?公用(?:经费|支出)$/, "operatingCosts"],
  [/^公务用车\S*购置\S*(?:运行|维护)/, "officialVehicles"],
  [/^因公出国|^出国(?:\(境\))?(?:经费|费用?)?$/, "overseasVisits"],
  [/^公务接待/, "officialHospitality"],
];

const THREE_PUBLIC: readonly (readonly [RegExp, SpendingKind])[] = [
  [VEHICLES, "officialVehicles"],
  [/车\S*购置|购置\S*车|购车/, "vehiclePurchase"],
  [/车\S*(?:运行|维护|运维)|运行维护/, "vehicleRunning"],
  [/出国|出境/, "overseasVisits"],
  [/接待|招待/, "officialHospitality"],
];

const GROUPS: Partial<Readonly<Record<SpendingKind, Before["group"]>>> = {
  projectExpenditure: "project",
  operatingCosts: "operating",
  threePublicExpenses: "threePublic",
  officialVehicles: "threePublic",
  overseasVisits: "threePublic",
  officialHospitality: "threePublic",
};

const PARTS: ReadonlySet<SpendingKind> = new Set([
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "overseasVisits",
  "officialHospitality",
]);

const kindOf = (name: string, { group }: Before): SpendingKind => {
  const match = (known: typeof HEADS): SpendingKind | undefined => known.find(([pattern]) => pattern.test(name))?.[1];
  const kind = match(HEADS) ?? (group === "threePublic" ? match(THREE_PUBLIC) : undefined);
  if (kind !== undefined) return kind;
  return group === "project" ? "projectItem" : group === "operating" ? "operatingItem" : "unknown";
};

/** What a row of 经费控制情况 is, by its label and by the rows before it. */
export const meaningOf = (label: string, before: Before): RowMeaning => {
  const isOfWhich = /^其中/.test(compact(label));
  const text = compact(label).replace(/^其中[::]?/, "");
  const bracketed = /^\((?:\d{1,2}|[一二三四五六七八九十]+)\)/.exec(text);
  const { number, rest } = numbered(bracketed ? text.slice(bracketed[0].length) : text, before.number);
  const name = rest.replace(/\([^()]*\)?/g, "").replace(/[::]$/, "") || text;
  const kind = kindOf(name, before);
  const heading = GROUPS[kind];
  const isItem = kind === "projectItem";
  const isSub = isItem && before.number > 0 && number === undefined;
  const isTop = kind === "basicExpenditure" || kind === "projectExpenditure";
  const role: SpendingRole =
    kind === "operatingItem" || isSub || (kind === "operatingCosts" && (isOfWhich || before.inBasic))
      ? "ofWhich"
      : isItem || PARTS.has(kind) || (isTop && before.hasTotal)
        ? "part"
        : "total";
  const goesOn = isItem || kind === "operatingItem" || kind === "vehiclePurchase" || kind === "vehicleRunning";
  return {
    kind,
    role,
    name,
    after: {
      group: heading ?? (goesOn || kind === "unknown" ? before.group : undefined),
      number: isTop ? 0 : (number ?? (goesOn && before.group !== undefined ? before.number : 0)),
      hasTotal: before.hasTotal || kind === "totalExpenditure",
      inBasic: kind === "basicExpenditure",
    },
  };
};
