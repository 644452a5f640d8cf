import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** office.js as npm delivers it, served unmodified during development and tests; it is never bundled, copied or published. */
export const officeJsFolder = `${root}node_modules/@microsoft/office-js/dist`;

/** Where development builds for tests and screenshots go. */
export const developmentFolder = `${root}.cache/site`;
