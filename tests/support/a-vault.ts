import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Secret, TOTP } from "otpauth";
import { v4 as uuidv4 } from "uuid";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { newFactor, sealFactor } from "#app/shell/identity/vault/factor.server.ts";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";
import { urlFor } from "#db/logins.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { custodians } from "#db/schema/vault.ts";
import { owner } from "#tests/support/owner.ts";

const STEP = 30_000;

/** The vault as it runs: a process of its own, with its own login. */
export async function startVault() {
  const vault = spawn(process.execPath, ["--import", "tsx", "app/server/main.ts"], {
    env: {
      ...process.env,
      PART: "vault",
      NODE_ENV: "test",
      DATABASE_URL: urlFor(process.env["OWNER_DATABASE_URL"] ?? "", "yaoshao_vault"),
    },
    stdio: "inherit",
  });
  while (!existsSync(vaultSocket())) {
    if (vault.exitCode !== null) throw new Error("the vault did not start");
    await pause(50);
  }
  return async () => {
    const gone = new Promise((done) => vault.once("exit", done));
    vault.kill("SIGTERM");
    await gone;
  };
}

/** A custodian of a new unit, with a telephone that shows the code of this moment, or of a step beside it. */
export async function aCustodian({
  unitId = uuidv4(),
  confirmedOn = day("2026-01-05"),
}: {
  readonly unitId?: string;
  readonly confirmedOn?: Day | null;
} = {}) {
  const id = uuidv4();
  const factor = newFactor();
  const bureauId = env.BUREAU_ID;
  const named = { name: unitId, nameEn: unitId, mail: "unit@office.example" };
  await owner
    .insert(units)
    .values({ bureauId, id: unitId, ...named })
    .onConflictDoNothing();
  await owner.insert(staff).values({
    bureauId,
    id,
    unitId,
    role: "custodian",
    signInName: id,
    displayName: id,
    mail: "custodian@office.example",
    passwordHash: "unused",
    roleSince: day("2026-01-05"),
  });
  const sealedFactor = await sealFactor(id, factor);
  await owner
    .insert(custodians)
    .values({ bureauId, staffId: id, unitId, sealedFactor, confirmedOn });
  const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(factor).buffer }) });
  const code = (stepsOff = 0) => totp.generate({ timestamp: Date.now() + stepsOff * STEP });
  return { id, unitId, code };
}
