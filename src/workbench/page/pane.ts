import { element } from "./element";
import type { Words } from "./words";

const [narrowest, usual, widest] = [320, 350, 450];

export interface Pane {
  show(): void;
  hide(): void;
  /** Loads the task pane's page again, as after opening another workbook. */
  reload(): void;
}

/** The add-in's pane: its own page in a frame, beside a splitter. */
export const showPane = (container: HTMLElement, splitter: HTMLElement, title: string, words: Words, source: string): Pane => {
  const frame = element("iframe", { src: source, title });
  const close = element("button", { type: "button", title: words.closePane }, "✕");
  const visible = (shown: boolean): void => {
    container.hidden = !shown;
    splitter.hidden = !shown;
  };
  const resize = (width: number): void => {
    const clamped = Math.min(widest, Math.max(narrowest, width));
    container.style.width = `${clamped}px`;
    splitter.setAttribute("aria-valuenow", String(clamped));
  };
  close.addEventListener("click", () => visible(false));
  container.replaceChildren(element("header", {}, title, close), frame);

  splitter.setAttribute("aria-label", words.resizePane);
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.addEventListener("pointerdown", (down) => {
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add("resizing");
    const move = (event: PointerEvent): void => resize(window.innerWidth - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "pointerup",
      () => {
        splitter.removeEventListener("pointermove", move);
        document.body.classList.remove("resizing");
      },
      { once: true },
    );
  });
  splitter.addEventListener("keydown", ({ key }) => {
    const step = key === "ArrowLeft" ? 10 : key === "ArrowRight" ? -10 : 0;
    if (step !== 0) resize(container.offsetWidth + step);
  });
  resize(usual);
  return { show: () => visible(true), hide: () => visible(false), reload: () => frame.contentWindow?.location.reload() };
};
