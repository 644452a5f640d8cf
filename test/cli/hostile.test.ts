import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { CheckReport } from "../../src/cli/report";
import { cliWords } from "../../src/locales/cli";
import { hostileFiles } from "../hosts/xlsx/hostile-files";
import { selfeval, withFolder } from "./fake-terminal";

it("every broken or hostile file has its own sentence, and the code 2", { timeout: 60_000 }, async () => {
  await withFolder(async (path) => {
    hostileFiles.forEach(([, , bytes], i) => writeFileSync(path(`${i}.xlsx`), bytes));
    const paths = hostileFiles.map((_, i) => path(`${i}.xlsx`));
    const { code, out, err } = await selfeval(["check", ...paths, "--format", "json"]);
    const { files } = JSON.parse(out) as CheckReport;
    expect([code, err]).toEqual([2, ""]);
    expect(files.map(({ problems }) => problems.map((problem) => problem.code))).toEqual(hostileFiles.map(([, kind]) => [kind]));
    for (const { problems, sheets } of files) {
      expect(sheets).toEqual([]);
      for (const { code: kind, message } of problems) expect(message).toBe(cliWords("zh-CN").problems[kind as "empty"]);
    }
  });
});

it("an unreadable file is not written by compute, and the sentence goes to standard error", async () => {
  const [, , bytes] = hostileFiles[3] ?? [];
  await withFolder(async (path) => {
    writeFileSync(path("in.xlsx"), bytes ?? "");
    const { code, out, err } = await selfeval(["compute", path("in.xlsx"), "-o", path("out.xlsx")]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(cliWords("zh-CN").problems.truncated);
  });
});
