import type { Steps } from "../domain/steps";
import type { Desk } from "./desk";

/** Milliseconds of work after which the pane may draw and the person be heard. */
const SLICE = 30;

/** Does long work without holding up the pane. Rejects when the act is called off meanwhile. */
export const inSlices = async <Result>(desk: Pick<Desk, "pause">, steps: Steps<Result>): Promise<Result> => {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await desk.pause();
    begun = performance.now();
  }
};
