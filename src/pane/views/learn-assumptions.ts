import type { LearnWords } from "../../locales/learn";
import type { Assumption } from "../../sheet/learn";

/** What was assumed, in a sentence. */
export const assumptionWords = (
  { assumptions }: LearnWords,
  assumption: Assumption,
  templateName: (id: string) => string,
): string => {
  switch (assumption.code) {
    case "weights-spread":
      return assumptions[assumption.code](assumption);
    case "execution-points":
      return assumptions[assumption.code](assumption);
    case "block-added":
      return assumptions[assumption.code](assumption);
    case "like-known-form":
      return assumptions[assumption.code]({ name: templateName(assumption.templateId) });
    case "widths-assumed":
      return assumptions[assumption.code]();
  }
};
