import type { Canvas, Colour } from "./canvas";

const ink: Colour = [0x55, 0x5b, 0x61];
const paper: Colour = [0xff, 0xff, 0xff];
const rule: Colour = [0xb4, 0xbb, 0xc1];
const green: Colour = [0x0e, 0x70, 0x4c];
const blue: Colour = [0x0f, 0x6c, 0xbd];
const amber: Colour = [0xe8, 0x9b, 0x17];

type Drawing = (canvas: Canvas) => void;

/** The add-in's mark: a form with a tick, on green. */
const mark: Drawing = (canvas) => {
  canvas.roundedRect(0, 0, 16, 16, 3, green);
  canvas.rect(3, 2, 13, 14, paper);
  canvas.rect(4, 4, 12, 4 + canvas.line, green);
  canvas.rect(4, 6, 8, 6 + canvas.line, green);
  canvas.stroke(
    [
      [5.5, 9.5],
      [7.5, 11.5],
      [11.5, 7.5],
    ],
    1.6,
    green,
  );
};

const sheet: Drawing = (canvas) => {
  canvas.rect(1, 1, 13, 14, ink);
  canvas.rect(1 + canvas.line, 1 + canvas.line, 13 - canvas.line, 14 - canvas.line, paper);
  canvas.rect(1 + canvas.line, 1 + canvas.line, 13 - canvas.line, 4, rule);
  canvas.rect(1, 4, 13, 4 + canvas.line, ink);
  canvas.rect(5, 4, 5 + canvas.line, 14, ink);
  canvas.rect(1, 7, 13, 7 + canvas.line, ink);
  canvas.rect(1, 10, 13, 10 + canvas.line, ink);
};

function badge(canvas: Canvas, colour: Colour): void {
  canvas.punch(11.5, 11.5, 5);
  canvas.circle(11.5, 11.5, 4.25, colour);
}

const insert: Drawing = (canvas) => {
  sheet(canvas);
  badge(canvas, blue);
  canvas.rect(11, 9, 12, 14, paper);
  canvas.rect(9, 11, 14, 12, paper);
};

const check: Drawing = (canvas) => {
  sheet(canvas);
  badge(canvas, green);
  canvas.stroke(
    [
      [9.5, 11.5],
      [10.5, 12.5],
      [13.5, 9.5],
    ],
    1.2,
    paper,
  );
};

/** A finding in the sheet, and an arrow over its badge. */
const finding =
  (arrow: Parameters<Canvas["stroke"]>[0]): Drawing =>
  (canvas) => {
    sheet(canvas);
    canvas.rect(1 + canvas.line, 4 + canvas.line, 5, 7, amber);
    canvas.rect(5 + canvas.line, 4 + canvas.line, 13 - canvas.line, 7, amber);
    badge(canvas, blue);
    canvas.rect(9, 11, 14, 12, paper);
    canvas.stroke(arrow, 1.1, paper);
  };

const next = finding([
  [11.5, 9.5],
  [13.5, 11.5],
  [11.5, 13.5],
]);

const previous = finding([
  [11.5, 9.5],
  [9.5, 11.5],
  [11.5, 13.5],
]);

/** A finding in the sheet, and an i. */
const explain: Drawing = (canvas) => {
  sheet(canvas);
  canvas.rect(5 + canvas.line, 4 + canvas.line, 13 - canvas.line, 7, amber);
  badge(canvas, blue);
  canvas.rect(11, 9, 12, 10, paper);
  canvas.rect(11, 10.5, 12, 14, paper);
};

const compute: Drawing = (canvas) => {
  canvas.rect(2, 1, 14, 15, ink);
  canvas.rect(2 + canvas.line, 1 + canvas.line, 14 - canvas.line, 15 - canvas.line, paper);
  canvas.rect(4, 3, 12, 6, green);
  for (const top of [8, 11]) {
    for (const left of [4, 7, 10]) {
      const equals = top === 11 && left === 10;
      canvas.rect(left, top, left + 2, top + 2, equals ? blue : ink);
    }
  }
};

const pane: Drawing = (canvas) => {
  canvas.rect(1, 2, 15, 14, ink);
  canvas.rect(1 + canvas.line, 2 + canvas.line, 15 - canvas.line, 14 - canvas.line, paper);
  canvas.rect(1, 4, 15, 4 + canvas.line, ink);
  canvas.rect(9, 4 + canvas.line, 15 - canvas.line, 14 - canvas.line, green);
  canvas.rect(3, 7, 7, 7 + canvas.line, rule);
  canvas.rect(3, 9, 7, 9 + canvas.line, rule);
  canvas.rect(3, 11, 7, 11 + canvas.line, rule);
  for (const top of [7, 9, 11]) canvas.rect(10, top, 13, top + canvas.line, paper);
};

/** Every icon file: name, pixel size, drawing. */
export const icons: readonly { file: string; size: number; draw: Drawing }[] = [
  ...[16, 32, 64, 80].map((size) => ({ file: `icon-${size}.png`, size, draw: mark })),
  ...Object.entries({ insert, check, compute, previous, next, explain, pane }).flatMap(([name, draw]) =>
    [16, 32, 80].map((size) => ({ file: `${name}-${size}.png`, size, draw })),
  ),
];
