import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** Pages beside the path from form to submission; each loads when it is first opened and closes with `closePage`. */
export const pages = {
  history: lazy(() => import("./views/history-page")),
  submit: lazy(() => import("./views/submit-page")),
  import: lazy(() => import("./views/import-page")),
  about: lazy(() => import("./views/about-page")),
  scores: lazy(() => import("./views/scores-page")),
} satisfies Record<string, LazyExoticComponent<ComponentType>>;

export type PageName = keyof typeof pages;
