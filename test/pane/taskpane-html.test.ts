import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const html = readFileSync(new URL("../../src/pane/taskpane.html", import.meta.url), "utf8");

test("office.js is async, so that an unreachable CDN holds up neither the page nor our script", () => {
  expect(html).toMatch(/<script id="office-js" src="<%- htmlWebpackPlugin\.options\.officeJs %>" async><\/script>/);
});

test("the policy stands before every script, and the attaching line before office.js", () => {
  const places = ["options.csp %>", "options.attach %></script>", "options.officeJs %>"].map((mark) => html.indexOf(mark));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("no script, address or handler of its own: nothing for the policy to allow", () => {
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toMatch(/https?:|\son\w+=/);
});
