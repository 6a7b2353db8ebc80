/** Policy: in characters. Longer than any reason anybody gave, and short enough to be read on a letter. */
export const LONGEST = 5000;
