import { randomBytes } from "node:crypto";

/** Drawn anew for every page, so that only the scripts the page itself names may run. */
export const newNonce = () => randomBytes(16).toString("base64");
