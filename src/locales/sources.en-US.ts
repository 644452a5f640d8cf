import type { SourceTexts } from "./finding-texts";

const measures = "Measures for the Performance Evaluation of Project Expenditure";
const system = "Integrated budget management system (performance module)";
const form = "Arithmetic of the self-evaluation form";

export const sourcesEnUS: SourceTexts = {
  "measures-weights": { title: measures, says: "full marks are 100 points, and the weights add up to 100" },
  "measures-total-score": { title: measures, says: "the total is the sum of the scores" },
  "measures-full-marks-when-met": { title: measures, says: "a target that is met earns the full weight" },
  "measures-complete": { title: measures, says: "the self-evaluation must be complete" },
  "measures-true-data": { title: measures, says: "data must be true, and the actual must answer the annual target" },
  "system-score-within-weight": { title: system, says: "a score may not exceed its weight" },
  "system-reason-for-lost-points": { title: system, says: "a score below the weight needs a reason and evidence" },
  "system-execution-rate": { title: system, says: "execution rate = actual expenditure ÷ full-year budget" },
  "form-level-weights": { title: form, says: "lower weights add up to the weight above them" },
  "form-spending-within-budget": { title: form, says: "actual expenditure stays within the full-year budget" },
  "form-sources": { title: form, says: "total funds = sum of the sources" },
  "form-structure": { title: form, says: "basic + project expenditure = total funds" },
  "practice-over-completion": {
    title: "Review practice of Pidu District, Chengdu, on project self-evaluations in 2025",
    says: "above 130% of the target no points are lost, but it must be explained",
  },
};
