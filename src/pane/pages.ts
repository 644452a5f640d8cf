import type { ComponentType, LazyExoticComponent } from "react";

/** Pages beside the path from form to submission; each loads when it is first opened and closes with `closePage`. */
export const pages = {} satisfies Record<string, LazyExoticComponent<ComponentType>>;

export type PageName = keyof typeof pages;
