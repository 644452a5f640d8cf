import { mark } from "./check";
import type { Desk } from "./desk";

export const showMarks = async (desk: Desk, shown: boolean): Promise<void> => {
  await mark(desk, shown ? desk.state().findings : []);
  desk.update((state) => ({ ...state, marksShown: shown }));
};
