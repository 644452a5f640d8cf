// Which way imports run (docs/architecture.md says why): a lower room never imports a higher one.
//   domain ← templates, rules ← review ← sheet ← report ← workbook (the port) ← actions ← pane, commands, cli
//   hosts implement the port; locales read findings and ids; workbench stands apart.

/** For each room: the rooms it may import besides itself. */
const mayImport = {
  domain: [],
  templates: ["domain"],
  rules: ["domain", "templates"],
  review: ["domain", "templates", "rules"],
  sheet: ["domain", "templates", "rules", "review"],
  report: ["domain", "templates", "rules", "review", "sheet", "locales"],
  workbook: ["domain", "templates", "rules", "review", "sheet", "report"],
  hosts: ["domain", "templates", "rules", "review", "sheet", "report", "workbook"],
  actions: ["domain", "templates", "rules", "review", "sheet", "report", "workbook"],
  commands: ["domain", "templates", "rules", "review", "sheet", "report", "workbook", "actions", "locales", "hosts"],
  pane: ["domain", "templates", "rules", "review", "sheet", "report", "workbook", "actions", "locales", "commands"],
  cli: ["domain", "templates", "rules", "review", "sheet", "report", "workbook", "actions", "locales", "hosts"],
  workbench: [],
};

const roomRules = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `imports-of-${room}`,
  comment: rooms.length === 0 ? `${room} imports nothing of the project` : `${room} imports only ${rooms.join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/`, ...(room === "pane" ? { pathNot: "^src/pane/main\\.tsx$" } : {}) },
  to: { path: "^src/", pathNot: `^src/(${[room, ...rooms].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "imports-of-locales",
      comment: "locales turn data into words: values only from domain and templates, else types",
      severity: "error",
      from: { path: "^src/locales/" },
      to: { path: "^src/", pathNot: "^src/(locales|domain|templates)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "locales-know-no-door",
      severity: "error",
      from: { path: "^src/locales/" },
      to: { path: "^src/(pane|commands|cli|hosts|workbench)/" },
    },
    {
      name: "main-assembles-the-pane",
      comment: "main.tsx is where the pane meets a host; it too leaves the workbench and the terminal alone",
      severity: "error",
      from: { path: "^src/pane/main\\.tsx$" },
      to: { path: "^src/(workbench|cli)/" },
    },
    {
      name: "hosts-stand-alone",
      comment: "one host knows nothing of another",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "no-unknown-room",
      comment: "a new folder under src needs its line in mayImport",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${[...Object.keys(mayImport), "locales"].join("|")})/` },
      to: {},
    },
    {
      name: "no-cycle",
      comment: "the emulated objects refer to each other as Excel's do (a range knows its sheet, a sheet makes ranges)",
      severity: "error",
      from: { pathNot: "^src/workbench/model/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "react-stays-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(pane|workbench)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "big-js-stays-in-decimal",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(domain/decimal\\.ts$|workbench/)" },
      to: { path: "node_modules/(@types/)?big\\.js/" },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|workbench|hosts/xlsx)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types"],
    },
  },
};
