import { hunanBaseData2018 } from "./hunan-2018";
import { hunanBaseData2022 } from "./hunan-2022";
import { hunanBaseData2023 } from "./hunan-2023";
import type { BaseDataTemplate } from "./template";

export type { BaseDataTemplate } from "./template";

/** Every vintage of the base data form, the newest first. */
export const baseDataTemplates: readonly BaseDataTemplate[] = [hunanBaseData2023, hunanBaseData2022, hunanBaseData2018];

export const baseDataTemplateById = (id: string): BaseDataTemplate | undefined =>
  baseDataTemplates.find((template) => template.id === id);
