import type { Finding, Fix } from "../domain/finding";
import type { Explanation } from "./explanations";

/** The fix of a finding that nobody has to judge; none where a person has answered it. */
export const safeFix = ({ fixes, explanation }: Finding & { readonly explanation?: Explanation }): Fix | undefined =>
  explanation ? undefined : fixes?.find(({ isSafe }) => isSafe);
