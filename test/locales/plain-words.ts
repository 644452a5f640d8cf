import { expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding";
import { findingWords } from "../../src/locales/findings";
import { formatsOf, type Language } from "../../src/locales/formats";

/** Every finding has all five sentences, with nothing left of the code that made them. */
export function saysAllOf(findings: readonly Finding[], language: Language): void {
  const words = findingWords(formatsOf(language));
  it.each(findings.map((finding) => [`${finding.code} ${finding.row} ${JSON.stringify(finding.data)}`, finding] as const))(
    "%s",
    (_, finding) => {
      const said = Object.values(words(finding));
      expect(said).toHaveLength(5);
      for (const sentence of said) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object|!|！|\{|\}/);
        expect(sentence.trim().length).toBeGreaterThan(3);
      }
    },
  );
}
