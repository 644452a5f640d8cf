const LONGEST = 255;
const REFERENCE = /^(?:[a-z]{1,3}\d+|r(?:\d*c\d*)?|c\d*)$/i;

/** Whether Excel takes the text as a defined name: letters first, no spaces, not the address of a cell. */
export const isDefinedName = (text: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) && text.length <= LONGEST && !REFERENCE.test(text) && !/^(?:true|false)$/i.test(text);

/** Whether the text can stand behind 全年预算数_ in a defined name: letters only, so that it can be read aloud too. */
export const isNamePart = (text: string): boolean => /^\p{L}+$/u.test(text) && text.length <= 60;

/** What names a form in marks and files. */
export const isTemplateId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);

/** What of a text can be a part of a defined name. */
export const namePartOf = (text: string): string => text.replace(/[^\p{L}]/gu, "").slice(0, 60);
