import webpack from "webpack";
import { sourceRules } from "../site/source-rules";
import { root } from "../site/paths";

/** Builds with webpack as the pane is built: production mode, ts-loader, no source maps. Throws with what webpack says against it. */
export async function compile(configuration: webpack.Configuration): Promise<void> {
  const compiler = webpack({
    mode: "production",
    context: root,
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: sourceRules(false) },
    performance: { hints: false },
    stats: "errors-warnings",
    ...configuration,
  });
  if (!compiler) throw new Error("webpack made no compiler");
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-warnings") ?? "webpack gave no result");
}
