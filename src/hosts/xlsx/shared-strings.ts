import type { Steps } from "../../domain/steps";
import { decodeText, walkXmlSteps } from "./xml";

/** The workbook's shared texts in order: rich runs joined, phonetic guides left out; some thousand at a time. */
export function* readSharedStrings(xml: string): Steps<readonly string[]> {
  const texts: string[] = [];
  let text: string | undefined;
  let inText = false;
  let phonetic = 0;
  yield* walkXmlSteps(xml, {
    open({ name, empty }) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      inText = name === "t" && !empty;
    },
    text(piece) {
      if (inText && phonetic === 0 && text !== undefined) text += piece;
    },
    close(name) {
      inText = false;
      if (name === "rPh") phonetic -= 1;
      if (name !== "si" || text === undefined) return;
      texts.push(decodeText(text));
      text = undefined;
    },
  });
  return texts;
}
