import webpack from "webpack";
import { siteConfiguration, type SiteOptions } from "../../webpack.config";

/** Builds the pages once into `options.outputPath` and says what was built; rejects with webpack's own words when that fails. */
export async function buildSite(options: SiteOptions): Promise<webpack.Compilation> {
  const compiler = webpack(siteConfiguration(options));
  if (!compiler) throw new Error("webpack made no compiler");
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing writes the cache that makes the next build quick.
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (!stats || stats.hasErrors() || stats.hasWarnings()) {
    throw new Error(stats?.toString({ preset: "errors-warnings", colors: false }) ?? "webpack gave no result");
  }
  return stats.compilation;
}
