/** What the host met and a test wants to know of: an emulator that is silent about its gaps is worth nothing. */
export class Findings {
  /** Loads of names that Office.js does not have, in the order met. Excel ignores them silently. */
  readonly warnings: string[] = [];
  /** "Class.member" of what Office.js has and this host has not. */
  readonly notImplemented: string[] = [];
  /** Ids of host calls that this host does not know. */
  readonly unknownCalls: number[] = [];
  /** Faults of the host itself, answered as GeneralException. */
  readonly faults: unknown[] = [];

  clear(): void {
    for (const list of [this.warnings, this.notImplemented, this.unknownCalls, this.faults]) list.length = 0;
  }
}
