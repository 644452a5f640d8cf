/** Long work that can be laid down after each step, and gives its result with the last one. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
