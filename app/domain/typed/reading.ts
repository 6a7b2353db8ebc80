/** What somebody typed, understood: the value that counts and how it is read back to them; or why it is none. */
export type Reading<Value, Why extends string> =
  | { readonly value: Value; readonly shownAs: string }
  | { readonly why: Why };

export const understood = <Value>(value: Value, shownAs: string) => ({ value, shownAs });

export const isUnderstood = <Value, Why extends string>(
  reading: Reading<Value, Why>,
): reading is { readonly value: Value; readonly shownAs: string } => "value" in reading;

/** How the text is read back; as it was typed where it is not understood. */
export const readBack = (typed: string, reading: Reading<unknown, string>): string =>
  isUnderstood(reading) ? reading.shownAs : typed;
