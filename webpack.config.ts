import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { contentSecurityPolicy } from "./scripts/site/content-security-policy";
import { FirstLoadLimit } from "./scripts/site/first-load";
import { manifestFor } from "./scripts/site/manifest";
import { sourceRules } from "./scripts/site/source-rules";
import { officeJsUrl, type Cloud } from "./scripts/site/office-cloud";

const root = fileURLToPath(new URL(".", import.meta.url));

export type SiteOptions =
  | {
      /** What ships: the task pane alone, office.js from Microsoft. */
      readonly mode: "production";
      readonly outputPath: string;
      readonly base: string;
      readonly cloud: Cloud;
      /** The same files, but a page that the workbench can take in: office.js from node_modules, attached to the emulated Excel. */
      readonly isRehearsal?: boolean;
    }
  | {
      /** The workbench at "/", the task pane in it, office.js from node_modules (served at /office-js by whoever serves this). */
      readonly mode: "development";
      readonly outputPath: string;
      readonly reload: boolean;
    };

/**
 * Runs in the task pane's page before office.js does; only the workbench's window has `attachOffice`. Written as the minifier would,
 * because the policy knows it by its hash.
 */
const attachScript = "parent.attachOffice&&parent.attachOffice(window);";

export function siteConfiguration(options: SiteOptions): Configuration {
  const production = options.mode === "production";
  const inExcel = production && !options.isRehearsal;
  const officeJs = inExcel ? officeJsUrl(options.cloud) : "/office-js/office.js";
  const taskpanePage = new HtmlWebpackPlugin({
    template: "src/pane/taskpane.html",
    filename: "taskpane.html",
    chunks: ["taskpane"],
    scriptLoading: "defer",
    officeJs,
    csp: inExcel
      ? contentSecurityPolicy({ officeJsOrigin: new URL(officeJs).origin })
      : contentSecurityPolicy({ inlineScript: attachScript, reload: !production && options.reload }),
    attach: inExcel ? "" : attachScript,
  });
  const workbenchPage = new HtmlWebpackPlugin({
    template: "src/workbench/page/index.html",
    filename: "index.html",
    chunks: ["workbench"],
    scriptLoading: "defer",
  });
  return {
    mode: options.mode,
    context: root,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/pane/main.tsx",
      ...(production ? {} : { workbench: "./src/workbench/page/main.ts" }),
    },
    output: {
      path: options.outputPath,
      // Relative, so that dist/ works under any path of any server.
      publicPath: "",
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      // What is loaded when it is first needed.
      chunkFilename: production ? "part-[contenthash:8].js" : "part-[id].js",
      assetModuleFilename: "media/[name].[contenthash:8][ext]",
      clean: true,
    },
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        ...sourceRules(!production),
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(woff2?|ttf|svg|png)$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimize: production,
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            chunks: "initial",
            name: (_module, chunks) => (chunks.length === 1 ? `${chunks[0]?.name}-vendor` : "shared-vendor"),
          },
        },
      },
    },
    plugins: [
      taskpanePage,
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            transform: (content) => (production ? manifestFor(content.toString("utf8"), options.base) : content),
          },
        ],
      }),
      // Maps of libraries cost half a minute and nobody reads them.
      ...(production
        ? [new FirstLoadLimit()]
        : [workbenchPage, new webpack.SourceMapDevToolPlugin({ filename: "[file].map", exclude: /vendor/, columns: false })]),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: `${root}.cache/webpack`,
      name: production ? "production" : options.reload ? "served" : "development",
      version: fingerprint("webpack.config.ts", "tsconfig.json", "package-lock.json"),
    },
    // FirstLoadLimit weighs what the network carries instead.
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    stats: "errors-warnings",
  };
}

function fingerprint(...files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(root + file));
  return hash.digest("hex");
}
