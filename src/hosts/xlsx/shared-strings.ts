import { decodeText, walkXml } from "./xml";

/** The workbook's shared texts in order: rich runs joined, phonetic guides left out. */
export const readSharedStrings = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let text: string | undefined;
  let inText = false;
  let phonetic = 0;
  walkXml(xml, {
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
};
