import { liuyang2020 } from "./liuyang-2020";
import { resolveTemplates, type Template } from "./template";

export type { Template, Words } from "./template";

/** Every form we know, in the order in which they are offered. */
export const templates: readonly Template[] = resolveTemplates([liuyang2020]);

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
