import { viewPart } from "./view-part";

/** Views within that of a form which come with the first act. */
export const FindingsList = viewPart(async () => (await import("./views/findings-list")).FindingsList);
export const PlanPreview = viewPart(async () => (await import("./views/plan-preview")).PlanPreview);
