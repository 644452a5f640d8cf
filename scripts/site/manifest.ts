/** The address that manifest.xml in the repository names. */
export const developmentBase = "https://localhost:3000";

/** A base address as given by whoever deploys, without its last slash; throws with the reason when it cannot serve an add-in. */
export function parseBase(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`--base must be a whole address such as https://addins.example.gov.cn/self-evaluation, not "${text}"`);
  }
  if (url.protocol !== "https:") throw new Error(`--base must begin with https:// (Office refuses anything else), not "${text}"`);
  if (url.search || url.hash) throw new Error(`--base must have no "?" and no "#": "${text}"`);
  if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
    throw new Error(`--base must be an address that other computers can reach, not "${text}"`);
  }
  return url.href.replace(/\/+$/, "");
}

/** The manifest for a base address ("https://host/path"): every address of the development server is moved there. */
export function manifestFor(manifest: string, base: string): string {
  return manifest.replaceAll(`${developmentBase}/`, `${base.replaceAll("&", "&amp;")}/`);
}
