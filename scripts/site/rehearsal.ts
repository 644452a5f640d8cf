import { buildSite } from "./build-site";
import { firstLoad, type FirstLoad } from "./first-load";
import { developmentFolder, root } from "./paths";
import { serveFolder, type RunningSite } from "./static-server";

export const rehearsalFolder = `${root}.cache/rehearsal`;

/** The files that ship, taken in by the workbench instead of Excel. The development build must stand in its folder; `beside` are more folders to serve. */
export async function serveRehearsal(...beside: readonly string[]): Promise<RunningSite & { readonly weight: FirstLoad }> {
  const compilation = await buildSite({
    mode: "production",
    outputPath: rehearsalFolder,
    base: "https://addins.example.gov.cn",
    cloud: "global",
    isRehearsal: true,
  });
  return { ...(await serveFolder(rehearsalFolder, developmentFolder, ...beside)), weight: firstLoad(compilation) };
}
