import { schema } from "../protocol/schema";
import type { Book } from "./book";

/** Types of RichApi events. */
export const eventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** The public event and the type number behind each pair of `_Register…`/`_Unregister…` methods. */
const events = {
  DataChanged: ["onChanged", eventType.changed],
  SelectionChanged: ["onSelectionChanged", eventType.selectionChanged],
  Activated: ["onActivated", eventType.activated],
  Deactivated: ["onDeactivated", eventType.deactivated],
  Added: ["onAdded", eventType.added],
  Deleted: ["onDeleted", eventType.deleted],
} as const;

export type EventName = keyof typeof events;

/** Counts a handler of the running add-in. Throws ApiNotFound when its Excel has no such event. */
export function register(book: Book, type: string, target: string, event: EventName, by: 1 | -1): void {
  const [name, number] = events[event];
  book.caller.requires(schema.classes[type]?.members[name]?.set ?? "");
  book.caller.register(number, target, by);
}
