import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { v4 as uuidv4 } from "uuid";
import { z } from "zod";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { mailroomKey } from "#app/shell/crypto/keys.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import { newFactor, sealFactor } from "#app/shell/identity/vault/factor.server.ts";
import { noticePlace } from "#app/shell/identity/vault/notices.server.ts";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";
import { urlFor } from "#db/logins.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { custodians, notices } from "#db/schema/vault.ts";
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

const mailOf = (id: string) => `${id}@office.example`;
const words = z.object({ subject: z.string(), body: z.string() });

/** What the vault has written to a custodian and is not sent yet, newest last. */
export async function mailsTo({ id }: { readonly id: string }) {
  const rows = await owner
    .select()
    .from(notices)
    .where(eq(notices.addressee, mailOf(id)));
  const sealed = rows.toSorted((one, other) => Number(one.tryAfter) - Number(other.tryAfter));
  return Promise.all(
    sealed.map(async (notice) => {
      const text = await unwrap(mailroomKey(), notice.sealed, noticePlace(notice.id));
      return words.parse(JSON.parse(Buffer.from(text).toString()));
    }),
  );
}

/** The code from the vault's mail about the matter of this number. */
export async function mailedCode(to: { readonly id: string }, number: string): Promise<string> {
  const about = (await mailsTo(to)).findLast(({ body }) => body.includes(number));
  const [code = ""] = /\b\d{8}\b(?!-)/.exec(about?.body.split("验证码：")[1] ?? "") ?? [];
  return code;
}

/** A custodian in the vault's register, of a new unit, with a telephone that shows the code of this moment, or of a step beside it. */
export async function aCustodian({
  unitId = uuidv4(),
  confirmedOn = day("2026-01-05"),
}: {
  readonly unitId?: string;
  readonly confirmedOn?: Day;
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
    mail: mailOf(id),
    passwordHash: "unused",
    roleSince: day("2026-01-05"),
  });
  const sealedFactor = await sealFactor(id, factor);
  await owner.insert(custodians).values({
    ...{ bureauId, staffId: id, unitId, sealedFactor, confirmedOn },
    ...{ name: id, mail: mailOf(id) },
  });
  const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(factor).buffer }) });
  const code = (stepsOff = 0) => totp.generate({ timestamp: Date.now() + stepsOff * STEP });
  return { id, unitId, code };
}
