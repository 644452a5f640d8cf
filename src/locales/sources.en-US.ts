import type { SourceTexts } from "./finding-texts";

const measures = "Measures for the Performance Evaluation of Project Expenditure";
const guidelines = "Guidelines on Core Performance Objectives and Indicators for Central Departments’ Projects (trial)";
const practice = "Review practice of Pidu District, Chengdu, on project self-evaluations in 2025";
const system = "Integrated budget management system (performance module)";
const form = "Arithmetic of the self-evaluation form";

const baseData = "Arithmetic of the base data form";
const baseDataForm = "What the base data form asks for";
const baseDataPractice = "How reviewers read the base data form";
const customary = "Custom in filling in and reviewing self-evaluations";
const sichuan = "Filling-in notes of the Sichuan project self-evaluation form";

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
  "measures-level-weights": {
    title: measures,
    says: "level-1 weights are in principle 10 for execution, 50 for output, 30 for benefit, 10 for satisfaction; others need grounds",
  },
  "measures-score-by-completion": {
    title: measures,
    says: "a measured target that was missed scores in proportion to what was reached",
  },
  "measures-execution-score": { title: measures, says: "execution scores in proportion to its rate, up to its weight" },
  "measures-tiers": { title: measures, says: "targets in words are scored by tier: met, partly met, missed" },
  "measures-explain-gaps": { title: measures, says: "what was missed or is far off must be explained, with what will improve" },
  "form-one-unit": { title: form, says: "the same money has the same unit everywhere in the form" },
  "hunan-scales": {
    title: "Indicator table for department-wide performance evaluation (Hunan)",
    says: "scores follow the band that the rate is in",
  },
  "local-total-cap": {
    title: "The place's own caps on the total, as the form states them",
    says: "with a low execution rate the total is capped",
  },
  "sichuan-low-execution": { title: sichuan, says: "an execution rate below 90% needs a reason" },
  "sichuan-budget-change": { title: sichuan, says: "budget changes within the year are to be explained apart" },
  "practice-full-marks": {
    title: "Review practice of Pidu District, Chengdu, on project self-evaluations in 2025",
    says: "projects that give themselves full marks are reviewed row by row",
  },
  "practice-weights": { title: customary, says: "no single row weighs too much; satisfaction usually has 10 points" },
  "practice-empty-reason": { title: customary, says: "where no point was lost the reason stays empty or says 无" },
  "practice-points-once": { title: customary, says: "weight and score of execution stand in the total row only" },
  "practice-three-public": {
    title: customary,
    says: "official hospitality, vehicles and travel abroad stay within budget, and finals are actual figures",
  },
  "practice-numbers": { title: customary, says: "number cells hold numbers only, written alike throughout" },
  "measures-annual-targets": { title: measures, says: "a self-evaluation is held against the targets of its own year" },
  "measures-ceiling": { title: measures, says: "a target that is missed earns its share of the weight" },
  "guidelines-measurable": { title: guidelines, says: "indicators are detailed and measurable, and their values comparable" },
  "guidelines-direction": {
    title: guidelines,
    says: "a cost has a ceiling (≤), outputs and benefits a floor (≥) or a value (=)",
  },
  "guidelines-classes": {
    title: guidelines,
    says: "quantity, quality, timeliness, cost and satisfaction differ, and a level-3 indicator stands under its own",
  },
  "practice-satisfaction": { title: practice, says: "satisfaction without survey data scores 0" },
  "practice-counted-once": { title: practice, says: "an indicator repeated under outputs and benefits counts once" },
  "practice-over-completion": {
    title: "Review practice of Pidu District, Chengdu, on project self-evaluations in 2025",
    says: "above 130% of the target no points are lost, but it must be explained",
  },
  "base-data-staffing-rate": { title: baseData, says: "control rate = staff in post ÷ authorised posts" },
  "base-data-building-rates": { title: baseData, says: "area (investment) rate = actual ÷ approved (planned)" },
  "base-data-three-public": { title: baseData, says: "three public expenses = vehicles + visits abroad + hospitality" },
  "base-data-vehicles": { title: baseData, says: "official vehicles = purchase + running" },
  "base-data-total": { title: baseData, says: "total expenditure = basic + project expenditure, as in the self-evaluation" },
  "base-data-project-items": { title: baseDataForm, says: "every project outside basic expenditure has its own row" },
  "base-data-measures": { title: baseDataForm, says: "measures for saving have to be filled in" },
  "base-data-staffing-limit": { title: baseDataForm, says: "the standard for the staffing rate is 100%" },
  "base-data-practice-copied": {
    title: baseDataPractice,
    says: "budget and final accounts are filled in from their own approvals",
  },
  "base-data-practice-gap": { title: baseDataPractice, says: "a large gap between final accounts and budget is explained" },
  "base-data-practice-three-public": { title: baseDataPractice, says: "the three public expenses stay within their budget" },
};
