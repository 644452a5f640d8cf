import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureRooms = ["domain", "templates", "rules", "review", "sheet"].map((room) => `src/${room}/**/*.ts`);

const leavesTheComputer = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"].map(
  (name) => ({ name, message: "No data leaves the workbook." }),
);
const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/hosts/excel and src/commands talk to Excel; the rest goes through src/workbook/port.ts.",
}));
const impureGlobals = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage", "performance", "crypto", "process"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "console", "globalThis"],
  "Date",
].map((name) => ({ name, message: "The core knows no DOM, clock, locale or platform: pass in what it needs." }));

const markup = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from a document is data, never HTML.",
  },
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text from a document is data, never HTML.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(sendBeacon|insertAdjacentHTML)$/]",
    message: "No data leaves the workbook, and text is never HTML.",
  },
];
const officeTypes = {
  selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]",
  message: officeGlobals[0].message,
};

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "test-results/", "node_modules/", "**/*.generated.*", ".dependency-cruiser.cjs"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // `catch {}` with a reason in words is allowed; an empty one is a swallowed error.
      "no-empty": ["error", { allowEmptyCatch: false }],
    },
  },
  {
    // Node's scripts that run before anything is compiled.
    files: ["scripts/**/*.js", "*.config.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      // Office takes asynchronous callbacks where its types say void.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: {
      "no-restricted-globals": ["error", ...leavesTheComputer, ...officeGlobals],
      "no-restricted-syntax": ["error", ...markup, officeTypes],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "src/commands/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...leavesTheComputer],
      "no-restricted-syntax": ["error", ...markup],
    },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": ["error", ...leavesTheComputer, ...officeGlobals, ...impureGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core gives the same answer to the same form, always." },
      ],
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
);
