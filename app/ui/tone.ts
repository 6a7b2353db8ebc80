/** The four meanings; each has a shape beside its colour. */
export type Tone = "ok" | "soon" | "late" | "note";
