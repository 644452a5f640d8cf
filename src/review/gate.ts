import type { FieldPath } from "../domain/field";
import type { Finding } from "../domain/finding";
import type { ComputedChange } from "./compute";
import type { Figures } from "./figures";

/** What must hold before a form is handed in, in the order in which people see to it. Advice never blocks. */
export const GATE_CONDITIONS = ["errors", "warnings", "filled", "formulas", "computed"] as const;

export type GateConditionId = (typeof GATE_CONDITIONS)[number];

/** A cell in which the form's own template puts a formula. */
export interface FormulaCell {
  readonly at: FieldPath;
  /** typed: a value stands in its place. constant: a formula over no cell. different: it gives something else. Absent when all is well. */
  readonly fault?: "typed" | "constant" | "different";
}

export interface GateInput {
  readonly findings: readonly (Pick<Finding, "code" | "at" | "severity"> & { readonly explanation?: unknown })[];
  readonly toFill: Figures["toFill"];
  /** Undefined for a table that is not known to have formulas: then nobody is accused of having lost them. */
  readonly formulas: readonly FormulaCell[] | undefined;
  readonly changes: readonly Pick<ComputedChange, "at">[];
}

/** A field that fails a condition; with findings the rule that says so. */
export interface GateFailure {
  readonly at: FieldPath;
  readonly code?: string;
  readonly fault?: NonNullable<FormulaCell["fault"]>;
}

export interface GateCondition<Failure = GateFailure> {
  readonly id: GateConditionId;
  readonly state: "met" | "failed" | "notApplicable";
  readonly failures: readonly Failure[];
}

/** Each condition, met or not, with the fields that fail it. */
export const gate = ({ findings, toFill, formulas, changes }: GateInput): readonly GateCondition[] => {
  const open = (severity: "error" | "warning"): GateFailure[] =>
    findings
      .filter((finding) => finding.severity === severity && (severity === "error" || finding.explanation === undefined))
      .map(({ at, code }) => ({ at, code }));
  const failures: Readonly<Record<GateConditionId, readonly GateFailure[] | undefined>> = {
    errors: open("error"),
    warnings: open("warning"),
    filled: toFill.empty.map((at) => ({ at })),
    formulas: formulas?.flatMap(({ at, fault }) => (fault ? [{ at, fault }] : [])),
    computed: changes.map(({ at }) => ({ at })),
  };
  return GATE_CONDITIONS.map((id) => conditionOf(id, failures[id]));
};

const conditionOf = (id: GateConditionId, failures: readonly GateFailure[] | undefined): GateCondition => {
  if (failures === undefined) return { id, state: "notApplicable", failures: [] };
  return { id, state: failures.length === 0 ? "met" : "failed", failures };
};

/** Whether the form may be handed in. */
export const isPassed = (conditions: readonly GateCondition<unknown>[]): boolean =>
  conditions.every(({ state }) => state !== "failed");

/** How many conditions fail. */
export const failedCount = (conditions: readonly GateCondition<unknown>[]): number =>
  conditions.filter(({ state }) => state === "failed").length;
