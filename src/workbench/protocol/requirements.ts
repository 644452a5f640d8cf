/** The requirement sets a host advertises: name to version, "1.10" being ten, not one. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What this library knows at most. */
export const newestExcelApi = "1.15";

export function requirementSets(excelApi: string = newestExcelApi): RequirementSets {
  return {
    ExcelApi: excelApi,
    AddInCommands: "1.1",
    DelayForCellEdit: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    SharedRuntime: "1.1",
    Settings: "1.1",
  };
}

/** Whether a member's set, "1.7" for ExcelApi or "OtherSet 1.1", is advertised. No set means: always there. */
export function isAdvertised(sets: RequirementSets, set: string | undefined): boolean {
  if (set === undefined) return true;
  const [first, second] = set.split(" ");
  const [name, version] = second === undefined && /^\d/.test(set) ? ["ExcelApi", set] : [first ?? "", second ?? "1.1"];
  const advertised = sets[name];
  return advertised !== undefined && compareVersions(advertised, version ?? "1.1") >= 0;
}

function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
