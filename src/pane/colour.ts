/** A colour as sRGB channels 0…255. */
export type Colour = readonly [number, number, number];

/** "#RGB" or "#RRGGBB", with or without the "#", as Office gives them; undefined when it is neither. */
export const parseColour = (text: string | undefined): Colour | undefined => {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text?.trim() ?? "")?.[1];
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const channel = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
};

export const hexOf = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

/** WCAG 2 relative luminance, 0…1. */
export const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2 contrast ratio, 1…21. */
export const contrast = (a: Colour, b: Colour): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** `share` of `b` in `a`: 0 is `a`, 1 is `b`. */
export const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** Black or white, whichever stands out more from the ground. */
export const poleOf = (ground: Colour): Colour => (contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE);

/** `colour`, moved towards the pole just as far as the ratio asks on each of the grounds. */
export const readable = (colour: Colour, grounds: readonly Colour[], ratio: number, pole: Colour): Colour => {
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mix(colour, pole, share).map(Math.round) as [number, number, number];
    if (grounds.every((ground) => contrast(moved, ground) >= ratio)) return moved;
  }
  return pole;
};
