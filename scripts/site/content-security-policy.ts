import { createHash } from "node:crypto";

export interface PolicyParameters {
  /** Origin that serves office.js; left out when it is our own. */
  readonly officeJsOrigin?: string;
  /** The one inline script that the page may run (development only). */
  readonly inlineScript?: string;
  /** Lets the development server's reload signal through. */
  readonly reload?: boolean;
}

/**
 * What the task pane's page may load and where it may connect to. Styles must be allowed inline because office.js itself writes
 * inline styles; frame-ancestors is missing because a meta element cannot carry it (docs/deploy.md shows the header).
 */
export function contentSecurityPolicy({ officeJsOrigin, inlineScript, reload }: PolicyParameters): string {
  const hash = inlineScript && `'sha256-${createHash("sha256").update(inlineScript).digest("base64")}'`;
  const directives: [name: string, ...sources: (string | false | undefined)[]][] = [
    ["default-src", "'none'"],
    ["script-src", "'self'", officeJsOrigin, hash],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'", "data:"],
    ["connect-src", "'self'", officeJsOrigin, reload && "ws:"],
    ["object-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((parts) => parts.filter(Boolean).join(" ")).join("; ");
}
