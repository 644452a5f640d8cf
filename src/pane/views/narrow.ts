/** A pane of 320 pixels at 200 %: what stands side by side elsewhere goes one below the other. */
export const NARROW = "@media (max-width: 240px)";
