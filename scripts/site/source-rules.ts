import type { RuleSetRule } from "webpack";

/** How the project's sources and the packages they import are read, the same for the site and for what the bench measures. */
export const sourceRules = (sourceMap: boolean): RuleSetRule[] => [
  {
    test: /\.tsx?$/,
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap } },
  },
  // Some packages import each other without file extensions.
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
];
