import { createHmac } from "node:crypto";
import { nameKeys } from "#app/domain/exclusion/name-keys.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/** Keyed digests of every spelling of a name: equal where the names are, and no use to whoever steals the table. */
export const nameDigests = (name: string): readonly string[] =>
  nameKeys(name).map((key) =>
    createHmac("sha256", pepper()).update(`respondent:${key}`).digest("base64url"),
  );
