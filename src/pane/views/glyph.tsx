const shapes = {
  check: "M3 8.5l3.2 3.2L13 5",
  none: "M4 8h8",
  previous: "M10 3.5L5.5 8l4.5 4.5",
  next: "M6 3.5L10.5 8 6 12.5",
  refresh: "M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3",
  close: "M4 4l8 8M12 4l-8 8",
  back: "M7 3.5L2.5 8 7 12.5M3 8h10.5",
} as const;

/** A small line drawing; always beside a word or under a label. */
export const Glyph = ({ shape, size = 16 }: { readonly shape: keyof typeof shapes; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[shape]} />
  </svg>
);
