import type { BaseData } from "../domain/base-data";
import { fundingName } from "../domain/funding";
import type { SelfEvaluation } from "../domain/self-evaluation";

/** What each row of a form is called, by its path ("indicators[3]"): the headings over it, then its own name. */
export type RowNames = ReadonlyMap<string, readonly string[]>;

export const rowNamesOf = ({ funding, levels, indicators }: SelfEvaluation): RowNames => {
  const name = (level: number | undefined): readonly string[] => {
    const found = level === undefined ? undefined : levels[level];
    return found ? [found.plainName] : [];
  };
  const headings = levels.map(({ at, depth, plainName }, index): [string, readonly string[]] => {
    const over = depth === 1 ? undefined : indicators.find(({ level2 }) => level2 === index)?.level1;
    return [at, [...name(over), plainName]];
  });
  return new Map([
    ...funding.map((line): [string, readonly string[]] => [line.at, [fundingName(line)]]),
    ...headings,
    ...indicators.map(({ at, level1, level2, plainName }): [string, readonly string[]] => [
      at,
      [...name(level1), ...name(level2), plainName],
    ]),
  ]);
};

export const baseDataRowNamesOf = ({ spending, buildings }: BaseData): RowNames =>
  new Map([
    ...spending.map(({ at, name }): [string, readonly string[]] => [at, [name]]),
    ...buildings.map(({ at, name }): [string, readonly string[]] => [at, name?.text ? [name.text] : []]),
  ]);
