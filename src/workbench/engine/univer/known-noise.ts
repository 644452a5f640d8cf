/**
 * Univer 0.25.1 keeps the ranges of formulas that were removed (of validations and deleted sheets), meets them at later calculations,
 * says so for each as an error, and rightly goes on without them. Everything else that it reports is let through.
 */
const STALE_RANGE = "Dependency tree not found for treeId:";

let isLeftOut = false;

export const leaveOutKnownNoise = (): void => {
  if (isLeftOut) return;
  isLeftOut = true;
  const report = console.error.bind(console);
  console.error = (...data: unknown[]): void => {
    if (data[0] !== STALE_RANGE) report(...data);
  };
};
