import type { CheckReport, FileReport, SheetReport } from "../report";
import type { Surroundings } from "../terminal";
import { formName } from "./text";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}
td:first-child{white-space:nowrap}.error{color:#a80000}.warning{color:#7a4b00}small{color:#555}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/** The report as one page that needs nothing else and runs nothing. */
export const htmlOf = ({ files }: CheckReport, surroundings: Surroundings): string => {
  const { say, words } = surroundings;
  return `<!doctype html>
<html lang="${words.formats.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(say.reportTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(say.reportTitle)}</h1>
${files.map((file) => fileHtml(file, surroundings)).join("\n")}
</body>
</html>
`;
};

const fileHtml = ({ path, problems, sheets }: FileReport, surroundings: Surroundings): string =>
  [
    `<h2>${escape(path)}</h2>`,
    ...problems.map(({ message, detail }) => `<p class="error">✕ ${escape(message)} <small>${escape(detail)}</small></p>`),
    ...(problems.length === 0 && sheets.length === 0 ? [`<p>${escape(surroundings.say.noForm)}</p>`] : []),
    ...sheets.map((sheet) => sheetHtml(sheet, surroundings)),
  ].join("\n");

const sheetHtml = (sheet: SheetReport, surroundings: Surroundings): string => {
  const { say, words } = surroundings;
  const { errors, warnings, advice, totalScore, grade } = sheet.summary;
  const percent = words.formats.percent(Math.round(sheet.template.confidence * 100));
  const rows = sheet.findings.map(
    ({ cell, severity, code, title, message, basis, advice: todo }) =>
      `<tr><td>${cell}</td><td class="${severity}">${escape(say.severities[severity])} ${escape(code)}</td><td><b>${escape(title)}</b><br>${escape(message)}<br><small>${escape(say.basis)}: ${escape(basis)}</small></td><td>${escape(todo)}</td></tr>`,
  );
  const { place, severity, finding, advice: todo } = say.columns;
  const head = [place, severity, finding, todo].map((text) => `<th scope="col">${escape(text)}</th>`).join("");
  return [
    `<h3>${escape(say.sheet(sheet.sheet, formName(sheet.template.id, surroundings), percent))}</h3>`,
    `<p>${escape(say.counts(errors, warnings, advice))}${totalScore === null ? "" : ` · ${escape(say.figures.totalScore)} ${escape(words.formats.number(totalScore))}`}${grade === null ? "" : ` · ${grade}`}</p>`,
    rows.length === 0
      ? `<p>${escape(say.clean)}</p>`
      : `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`,
    ...(sheet.notUnderstood.length === 0
      ? []
      : [
          `<p>${escape(say.notUnderstood)}: ${sheet.notUnderstood.map(({ cell, text }) => escape(`${cell} ${text}`)).join("; ")}</p>`,
        ]),
  ].join("\n");
};
