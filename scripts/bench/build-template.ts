import { createRequire } from "node:module";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { root } from "../site/paths";
import { compile } from "./compile";

/** Whether the polyfills that Microsoft's template loads first are installed. */
const hasPolyfills = (): boolean => {
  const { resolve } = createRequire(import.meta.url);
  try {
    return [resolve("core-js/stable"), resolve("regenerator-runtime/runtime")].every(Boolean);
  } catch {
    return false;
  }
};

/** Builds the React hello-world as our pane is built. Says whether polyfills are in it. */
export async function buildTemplate(outputPath: string): Promise<{ readonly polyfilled: boolean }> {
  const folder = `${root}scripts/bench/react-template/`;
  const polyfilled = hasPolyfills();
  await compile({
    target: ["web", "es2022"],
    entry: {
      ...(polyfilled ? { polyfill: `${folder}polyfill.ts` } : {}),
      react: ["react", "react-dom"],
      taskpane: { import: `${folder}main.tsx`, dependOn: "react" },
    },
    output: { path: outputPath, publicPath: "", filename: "[name].js", clean: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: `${folder}taskpane.html`,
        filename: "taskpane.html",
        chunks: [...(polyfilled ? ["polyfill"] : []), "react", "taskpane"],
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
    ],
  });
  return { polyfilled };
}
