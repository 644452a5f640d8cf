import { UnreadableFile } from "../../workbook/unreadable-file";

/** xl/workbook.xml → xl/_rels/workbook.xml.rels */
export const relationsPartOf = (part: string): string => {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** The part that a relation of `part` leads to: relative to its folder, or from the root. Throws on what leads out of the package. */
export const targetPart = (part: string, target: string): string => {
  const steps = target.startsWith("/") ? target.split("/") : [...part.split("/").slice(0, -1), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps)
    if (step === "..") {
      if (path.pop() === undefined) throw new UnreadableFile("path", target);
    } else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
};
