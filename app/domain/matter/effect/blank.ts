/** Stands in a letter for what nobody has written yet. */
export const blank = (name: string): string => `〔${name}〕`;
