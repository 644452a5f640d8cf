import { describe, expect, it } from "vitest";
import { queue, type Begun, type Request } from "../../src/actions/queue";

/** A queue of acts that end when the test says so. */
const line = () => {
  const heard: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const one = queue((waiting) => heard.push(`${waiting} wait`));
  const ask = (name: string, request: Request = {}, isWriting = false): Promise<void> =>
    one.ask(request, (): Begun => {
      heard.push(`${name} begins`);
      let callOff = (): boolean => false;
      const over = new Promise<void>((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve()));
        callOff = () => {
          if (isWriting) return false;
          heard.push(`${name} is called off`);
          resolve();
          return true;
        };
      });
      return { over, callOff };
    });
  const end = async (name: string, error?: Error): Promise<void> => {
    ends.get(name)?.(error);
    await settled();
  };
  return { one, heard, ask, end };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("the queue", () => {
  it("begins at once where nothing runs, else in the order of asking", async () => {
    const { one, heard, ask, end } = line();
    void ask("a");
    void ask("b");
    const c = ask("c");
    expect(heard).toEqual(["a begins", "1 wait", "2 wait"]);
    await end("a");
    await end("b");
    expect(heard.slice(3)).toEqual(["1 wait", "b begins", "0 wait", "c begins"]);
    expect(one.isFree).toBe(false);
    await end("c");
    await c;
    expect(one.isFree).toBe(true);
  });

  it("goes on after one that rejects, and tells who asked for it", async () => {
    const { heard, ask, end } = line();
    const a = ask("a");
    void ask("b");
    const rejected = expect(a).rejects.toThrow("defect");
    await end("a", new Error("defect"));
    await rejected;
    expect(heard).toContain("b begins");
  });

  it("the same that waits last is joined; what writes also while it runs", async () => {
    const { heard, ask, end } = line();
    const writes = { key: "insert", once: true };
    expect(ask("insert", writes)).toBe(ask("again", writes));
    const reads = { key: "check" };
    const check = ask("check", reads);
    expect(ask("again", reads)).toBe(check);
    await end("insert");
    expect(ask("check 2", reads), "what runs may have read before").not.toBe(check);
    await end("check");
    await end("check 2");
    expect(heard.filter((each) => each.endsWith("begins"))).toEqual(["insert begins", "check begins", "check 2 begins"]);
  });

  it("on, off, on are three, and so are three steps without a name", async () => {
    const { heard, ask } = line();
    const [on, off] = [
      { key: "on", once: true },
      { key: "off", once: true },
    ];
    void ask("on", on);
    void ask("off", off);
    void ask("on", on);
    void ask("step");
    void ask("step");
    expect(heard.at(-1)).toBe("4 wait");
  });

  it("what is spare gives way, unless it is writing", async () => {
    const { heard, ask, end } = line();
    void ask("spare", { isSpare: true });
    void ask("a");
    await settled();
    expect(heard).toEqual(["spare begins", "1 wait", "spare is called off", "0 wait", "a begins"]);
    await end("a");
    void ask("writing spare", { isSpare: true }, true);
    void ask("b");
    await settled();
    expect(heard).not.toContain("b begins");
    await end("writing spare");
    expect(heard).toContain("b begins");
  });

  it("what nobody wants any more is not begun, and called off where it runs", async () => {
    const { one, heard, ask, end } = line();
    void ask("a", { about: "import" });
    const b = ask("b", { about: "import" });
    void ask("c");
    one.drop("import");
    await b;
    await settled();
    expect(heard).toEqual(["a begins", "1 wait", "2 wait", "1 wait", "a is called off", "0 wait", "c begins"]);
    await end("c");
    expect(one.isFree).toBe(true);
  });
});
