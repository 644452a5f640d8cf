import type { BaseData } from "../../domain/base-data";
import type { Recognition } from "../recognition";

/** A base data form found on a sheet, and where each of its fields stands. */
export interface BaseDataRecognition extends Omit<Recognition, "form"> {
  readonly form: BaseData;
}
