import type { Field, FieldPath } from "../domain/field";

/** All fields of a form by their paths. */
export const fieldsOf = (form: object): ReadonlyMap<FieldPath, Field<unknown>> => {
  const fields = new Map<FieldPath, Field<unknown>>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isField(value)) fields.set(value.at, value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(form);
  return fields;
};

const isField = (value: unknown): value is Field<unknown> =>
  typeof value === "object" && value !== null && "at" in value && "raw" in value && "text" in value;
