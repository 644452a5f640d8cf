/** What is asked for. */
export interface Request {
  /** The same as the last one that waits is not done twice. Left out: each is a step of its own. */
  readonly key?: string | undefined;
  /** Nor is the same as the last one that runs: what writes would write twice. What reads is wanted as of now, so it runs again. */
  readonly once?: boolean;
  /** What it belongs to: `drop` takes it back together with the rest of that. */
  readonly about?: string;
  /** Gives way to all that is asked for meanwhile, as long as it can be called off. */
  readonly isSpare?: boolean;
}

/** What was asked for, once it has begun. */
export interface Begun {
  /** Settles when the next may begin. */
  readonly over: Promise<void>;
  readonly callOff: () => boolean;
}

export interface Queue {
  /** Begins at once where nothing runs, else when what was asked for before is over. */
  ask(request: Request, begin: () => Begun): Promise<void>;
  /** Nobody wants the results of these any more: those that wait are not begun, the one that runs is called off where it can be. */
  drop(about: string): void;
  /** Nothing runs and nothing waits. */
  readonly isFree: boolean;
}

interface Turn {
  readonly request: Request;
  readonly over: Promise<void>;
  readonly begin: () => void;
  readonly callOff: () => void;
  readonly skip: () => void;
}

/**
 * One thing at a time, in the order of asking; nothing that is asked for is lost.
 *
 * @param told is called with how many wait, whenever that changes
 */
export const queue = (told: (waiting: number) => void): Queue => {
  let running: Turn | undefined;
  let waiting: readonly Turn[] = [];

  const goOn = (): void => {
    const [next, ...rest] = waiting;
    running = next;
    wait(rest);
    next?.begin();
  };

  const wait = (turns: readonly Turn[]): void => {
    const isOther = turns.length !== waiting.length;
    waiting = turns;
    if (isOther) told(turns.length);
  };

  const turnOf = (request: Request, begin: () => Begun): Turn => {
    let begun: Begun | undefined;
    let settle: (over: Promise<void>) => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      settle = resolve;
    });
    return {
      request,
      over,
      begin: () => {
        begun = begin();
        settle(begun.over);
        begun.over.then(goOn, goOn);
      },
      callOff: () => void begun?.callOff(),
      skip: () => settle(Promise.resolve()),
    };
  };

  return {
    ask: (request, begin) => {
      const last = waiting.at(-1) ?? running;
      const isSame = request.key !== undefined && last?.request.key === request.key;
      if (last && isSame && (last !== running || request.once)) return last.over;
      const turn = turnOf(request, begin);
      if (!running) {
        running = turn;
        turn.begin();
      } else {
        wait([...waiting, turn]);
        if (running.request.isSpare) running.callOff();
      }
      return turn.over;
    },
    drop: (about) => {
      const dropped = waiting.filter(({ request }) => request.about === about);
      wait(waiting.filter((turn) => !dropped.includes(turn)));
      for (const turn of dropped) turn.skip();
      if (running?.request.about === about) running.callOff();
    },
    get isFree() {
      return running === undefined;
    },
  };
};
