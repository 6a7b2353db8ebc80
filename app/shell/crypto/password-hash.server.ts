import { hash, hashRaw } from "@node-rs/argon2";

const HARD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** As hard to guess back as a password's hash, and the same every time for the same salt. */
export const slowDigest = (text: string, salt: Uint8Array): Promise<Uint8Array> =>
  hashRaw(text, { ...HARD, salt });

export const hashOfPassword = (password: string): Promise<string> => hash(password, HARD);
