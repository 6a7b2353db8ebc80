import { hash, hashRaw, verify } from "@node-rs/argon2";
import { slowly } from "#app/shell/crypto/slow-work.server.ts";

/** OWASP's floor for Argon2id; each hash has its own salt. */
const HARD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** As hard to guess back as a password's hash, and the same every time for the same salt. */
export const slowDigest = (text: string, salt: Uint8Array): Promise<Uint8Array> =>
  slowly(() => hashRaw(text, { ...HARD, salt }));

export const hashOfPassword = (password: string): Promise<string> =>
  slowly(() => hash(password, HARD));

export const isOfPassword = (known: string, password: string): Promise<boolean> =>
  slowly(() => verify(known, password));
