import { practiceSpec } from "../sheet/practice/spec";
import type { Desk } from "./desk";
import { insertSheet } from "./insert";

export const insertPractice = (desk: Desk): Promise<void> => insertSheet(desk, practiceSpec());
