import { createRequire } from "node:module";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { root } from "../site/paths";

/** Whether the polyfills that Microsoft's template loads first are installed. */
const hasPolyfills = (): boolean => {
  const { resolve } = createRequire(import.meta.url);
  try {
    return [resolve("core-js/stable"), resolve("regenerator-runtime/runtime")].every(Boolean);
  } catch {
    return false;
  }
};

/** Builds the React hello-world as our pane is built: webpack in production mode, ts-loader, ES2022. Says whether polyfills are in it. */
export async function buildTemplate(outputPath: string): Promise<{ readonly polyfilled: boolean }> {
  const folder = `${root}scripts/bench/react-template/`;
  const polyfilled = hasPolyfills();
  const compiler = webpack({
    mode: "production",
    context: root,
    target: ["web", "es2022"],
    entry: {
      ...(polyfilled ? { polyfill: `${folder}polyfill.ts` } : {}),
      react: ["react", "react-dom"],
      taskpane: { import: `${folder}main.tsx`, dependOn: "react" },
    },
    output: { path: outputPath, publicPath: "", filename: "[name].js", clean: true },
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: `${folder}taskpane.html`,
        filename: "taskpane.html",
        chunks: [...(polyfilled ? ["polyfill"] : []), "react", "taskpane"],
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  });
  if (!compiler) throw new Error("webpack made no compiler");
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-warnings") ?? "webpack gave no result");
  return { polyfilled };
}
