import type { BlockLooks } from "../sheet/block-looks";
import { learn, relearn, type Corrections, type FormIdentity, type Learned } from "../sheet/learn";
import type { Template } from "../templates/template";
import type { WorkbookSnapshot } from "../workbook/port";

export interface LearnChoices {
  readonly corrections?: Corrections;
  readonly identity?: FormIdentity;
  /** How the sheet looks, where that has been read. */
  readonly looks?: BlockLooks;
}

/** What the sheet teaches, with what the person says against it. Undefined when there is no table of indicators on it. */
export const learnFrom = (
  { sheet }: Pick<WorkbookSnapshot, "sheet">,
  templates: readonly Template[],
  { corrections, identity, looks }: LearnChoices = {},
): Learned | undefined => {
  const options = { templates, ...(identity && { identity }), ...(looks && { looks }) };
  return corrections === undefined ? learn(sheet, options) : relearn(sheet, corrections, options);
};
