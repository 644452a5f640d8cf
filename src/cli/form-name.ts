import { templateById } from "../templates";
import { baseDataTemplateById } from "../templates/base-data";
import type { Template } from "../templates/template";
import type { Surroundings } from "./terminal";

/** What people call the form. */
export const formName = (id: string, { words, say }: Pick<Surroundings, "words" | "say">, own?: Template): string => {
  const name = (own ?? templateById(id) ?? baseDataTemplateById(id))?.name;
  return name === undefined ? say.unknownForm : words.formats.language === "en-US" ? name.en : name.zh;
};
