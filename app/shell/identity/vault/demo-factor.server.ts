import { pepper } from "#app/shell/crypto/keys.server.ts";
import { codeNow } from "#app/shell/identity/vault/factor.server.ts";
import { derived } from "#app/shell/random.server.ts";

const LENGTH = 20;

/** In the demo a custodian's factor follows from the installation, so that a page can stand in for their telephone. */
export const demoFactor = (staffId: string): Uint8Array =>
  new Uint8Array(derived(pepper(), `demo-custodian:${staffId}`)).slice(0, LENGTH);

export const demoCode = (staffId: string): string => codeNow(demoFactor(staffId));
