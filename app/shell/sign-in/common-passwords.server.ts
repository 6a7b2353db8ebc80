import { dictionary } from "@zxcvbn-ts/language-common";

/** Passwords that many people have, and that are therefore tried first: some fifty thousand, in small letters. */
const common: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

export const isCommonPassword = (word: string): boolean => common.has(word);
