import type { TrafficEntry, TrafficLog } from "../transport/traffic";
import { element } from "./element";
import type { Words } from "./words";

const shown = 300;

const line = ({ kind, status, request, response, milliseconds }: TrafficEntry, number: number): HTMLLIElement => {
  const steps = request.Actions.map((action) => action.Name || "·").join(" ");
  const result = status !== 0 ? `✕ ${status}` : response?.Error ? `✕ ${response.Error.Code}` : "✓";
  const summary = element(
    "summary",
    { className: result === "✓" ? "" : "refused" },
    `${number}  ${kind}  ${result}  ${milliseconds.toFixed(1)} ms  ${steps}`,
  );
  const details = element("details", {}, summary);
  // Bodies can be large: they are written out only when somebody looks.
  details.addEventListener("toggle", () => details.append(element("pre", {}, JSON.stringify({ request, response }, null, 1))), {
    once: true,
  });
  return element("li", {}, details);
};

/** The foldable list of what went between the add-in and the host, newest last. */
export const showTraffic = (container: HTMLElement, log: TrafficLog, words: Words): void => {
  const count = element("summary");
  const list = element("ol");
  const tell = (): void => void (count.textContent = `${words.traffic} · ${words.requests(log.entries.length)}`);
  container.replaceChildren(count, list);
  tell();
  log.observe((entry) => {
    list.append(line(entry, log.entries.length));
    while (list.childElementCount > shown) list.firstElementChild?.remove();
    list.scrollTop = list.scrollHeight;
    tell();
  });
};
