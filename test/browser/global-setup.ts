import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/site/build-site";
import { developmentFolder } from "../../scripts/site/paths";
import { serveFolder } from "../../scripts/site/static-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the development build is served: "http://localhost:41234". */
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite({ mode: "development", outputPath: developmentFolder, reload: false });
  const site = await serveFolder(developmentFolder);
  project.provide("siteUrl", site.url);
  return () => site.close();
}
