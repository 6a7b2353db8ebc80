import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { pathOfKey } from "#app/shell/crypto/keys.server.ts";

/** Whether the system keeps this process from the vault's key; found out by trying, and not by what was meant. */
export const isVaultApart = (): Promise<boolean> =>
  access(pathOfKey("vault.private"), constants.R_OK).then(
    () => false,
    (error: unknown) => error instanceof Error && "code" in error && error.code === "EACCES",
  );
