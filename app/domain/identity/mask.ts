/** Always one character and two stars: the length of a name is a hint too. */
export const maskedName = (name: string): string => `${[...name.trim()][0] ?? ""}**`;
