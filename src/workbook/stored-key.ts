/** Settings of other add-ins are not shown to us, those of ours carry this prefix all the same: the file is the user's. */
export const STORED_PREFIX = "selfeval.";

/** Our key of a setting's name; undefined where the setting is not ours. */
export const storedKey = (name: string): string | undefined =>
  name.startsWith(STORED_PREFIX) ? name.slice(STORED_PREFIX.length) : undefined;
