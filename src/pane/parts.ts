import { viewPart } from "./view-part";
import { FindingsList, PlanPreview } from "./work-parts";

/** Views of the path itself that are not there at the start. */
export const ChooseForm = viewPart(
  async () => (await import(/* webpackChunkName: "choose-form" */ "./views/choose-form")).ChooseForm,
);
export const FormView = viewPart(async () => (await import(/* webpackChunkName: "form-view" */ "./views/form-view")).FormView);

/** What shows what an act brings about. */
export const loadWorkViews = async (): Promise<void> => {
  await Promise.all([ChooseForm.load(), FormView.load(), FindingsList.load(), PlanPreview.load()]);
};
