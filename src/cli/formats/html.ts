import type { Aside, CheckedFile, FindingReport, SheetReport } from "../report";
import type { Surroundings } from "../terminal";
import { summaryRows } from "./summary";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
caption{text-align:left;padding:.4rem 0}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}
td:first-child{white-space:nowrap}.error{color:#a80000}.warning{color:#7a4b00}small{color:#555}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/** The report as one page that needs nothing else and runs nothing. */
export const htmlOf = (files: readonly CheckedFile[], surroundings: Surroundings): string => {
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
${files.length > 1 ? summaryHtml(files, surroundings) : ""}
${files.map((file) => fileHtml(file, surroundings)).join("\n")}
</body>
</html>
`;
};

const headHtml = (titles: readonly string[]): string =>
  `<thead><tr>${titles.map((text) => `<th scope="col">${escape(text)}</th>`).join("")}</tr></thead>`;

const summaryHtml = (files: readonly CheckedFile[], surroundings: Surroundings): string => {
  const { title, head, rows } = summaryRows(files, surroundings);
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`);
  return `<table><caption>${escape(title)}</caption>${headHtml(head)}<tbody>\n${lines.join("\n")}\n</tbody></table>`;
};

const fileHtml = ({ report: { path, problems, sheets }, asides }: CheckedFile, surroundings: Surroundings): string =>
  [
    `<h2>${escape(path)}</h2>`,
    ...problems.map(({ message, detail }) => `<p class="error">✕ ${escape(message)} <small>${escape(detail)}</small></p>`),
    ...(problems.length === 0 && sheets.length === 0 ? [`<p>${escape(surroundings.say.noForm)}</p>`] : []),
    ...sheets.map((sheet, i) => sheetHtml(sheet, asides[i], surroundings)),
  ].join("\n");

const sheetHtml = (sheet: SheetReport, aside: Aside | undefined, surroundings: Surroundings): string => {
  const { say, words } = surroundings;
  const { errors, warnings, advice, totalScore, grade } = sheet.summary;
  const percent = words.formats.percent(Math.round(sheet.template.confidence * 100));
  const explained = sheet.findings.filter(({ explanation }) => explanation !== undefined).length;
  const counts = [
    say.counts(errors, warnings, advice),
    ...(explained === 0 ? [] : [say.explained(explained)]),
    ...(totalScore === null ? [] : [`${say.figures.totalScore} ${words.formats.number(totalScore)}`]),
    ...(grade === null ? [] : [grade]),
  ];
  const { place, severity, finding, advice: todo } = say.columns;
  const rows = sheet.findings.map((each) => findingHtml(each, surroundings));
  return [
    `<h3>${escape(say.sheet(sheet.sheet, aside?.formName ?? sheet.template.id, percent))}</h3>`,
    `<p>${escape(counts.join(" · "))}</p>`,
    ...(sheet.practice ? [`<p>${escape(say.practice)}</p>`] : []),
    ...(sheet.seal === undefined ? [] : [`<p>${escape(say.seal(sheet.seal))}</p>`]),
    rows.length === 0
      ? `<p>${escape(say.clean)}</p>`
      : `<table>${headHtml([place, severity, finding, todo])}<tbody>\n${rows.join("\n")}\n</tbody></table>`,
    ...(sheet.notUnderstood.length === 0
      ? []
      : [
          `<p>${escape(say.notUnderstood)}: ${sheet.notUnderstood.map(({ cell, text }) => escape(`${cell} ${text}`)).join("; ")}</p>`,
        ]),
  ].join("\n");
};

const findingHtml = (finding: FindingReport, { say }: Surroundings): string => {
  const { cell, severity, code, title, message, basis, advice, explanation } = finding;
  const named = `${escape(say.severities[severity])} ${escape(code)}`;
  const said = `<b>${escape(title)}</b><br>${escape(message)}<br><small>${escape(say.basis)}: ${escape(basis)}</small>`;
  if (explanation === undefined)
    return `<tr><td>${cell}</td><td class="${severity}">${named}</td><td>${said}</td><td>${escape(advice)}</td></tr>`;
  const { reason, by, date } = explanation;
  return `<tr><td>${cell}</td><td>✓ ${named}</td><td>${said}</td><td>${escape(say.explanation(reason, by, date))}</td></tr>`;
};
