/** Microsoft serves Office.js from a network of its own for each cloud; add-ins must load it from there. */
const officeJsByCloud = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;

export type Cloud = keyof typeof officeJsByCloud;

export const clouds = Object.keys(officeJsByCloud) as Cloud[];

export function officeJsUrl(cloud: Cloud): string {
  return officeJsByCloud[cloud];
}
