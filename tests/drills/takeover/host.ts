import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { Secret, TOTP } from "otpauth";
import { browserAt } from "#tests/drills/canary/browser.ts";
import type { openSink } from "#tests/drills/mail/sink.ts";
import { runScript } from "#tests/drills/own-script.ts";
import type { App } from "#tests/support/app.ts";
import { sessionFor } from "#tests/support/officer-at.ts";

type Sink = Awaited<ReturnType<typeof openSink>>;
const WAITS = 90_000;

/** Enters somebody in the vault's register as its owner does, at the host; the story's entry is taken out first. */
export async function enrol(app: App, signInName: string): Promise<TOTP> {
  runScript("custodian", ["withdraw", signInName], app.dataDir);
  const run = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/custodian.ts", "enrol", signInName, `${signInName}@yunxi.example`],
    { env: { ...process.env, DATA_DIR: app.dataDir, DATABASE_URL: "" } },
  );
  let [said, totp] = ["", null as TOTP | null];
  run.stdout.setEncoding("utf8");
  run.stdout.on("data", (chunk: string) => {
    said += chunk;
    const [, secret] = /\n([A-Z2-7]{32})\n/.exec(said) ?? [];
    if (totp || !secret) return;
    totp = new TOTP({ secret: Secret.fromBase32(secret) });
    run.stdin.write(`${totp.generate()}\n`);
  });
  const status = await new Promise((ended) => run.once("exit", ended));
  if (status !== 0 || !totp) throw new Error(`custodian enrol: ${said}`);
  return totp;
}

/** The code that the vault has mailed to somebody about the request of this fingerprint. */
async function mailedCode(sink: Sink, to: string, fingerprint: string): Promise<string> {
  const started = performance.now();
  while (performance.now() - started < WAITS) {
    const mail = sink.received.find(
      ({ addressee, text }) => addressee.includes(`${to}@`) && text.includes(fingerprint),
    );
    const [, code] = /邮件验证码：(\d{8})/.exec(mail?.text ?? "") ?? [];
    if (code) return code;
    await pause(250);
  }
  throw new Error(`The vault has written nothing to ${to}`);
}

/** Three people at their own browsers, with their own telephones and their own mail. */
export async function people(app: App, sink: Sink, telephones: ReadonlyMap<string, TOTP>) {
  const at = async (name: string) => browserAt(app.origin, [await sessionFor(app, name)]);
  const fingerprintOf = async (name: string, request: string) =>
    />([0-9a-f]{12})</.exec((await (await at(name)).open(request)).html)?.[1] ?? "";

  const codes = async (name: string, request: string) => ({
    code: telephones.get(name)?.generate() ?? "",
    mailed: await mailedCode(sink, name, await fingerprintOf(name, request)),
  });
  return {
    codes,
    async asks(name: string, number: string): Promise<string> {
      const asked = { number, purpose: "verification", explanation: "演练", days: "1" };
      const fields = { ...asked, fields: ["name", "phone"] };
      const { location } = await (await at(name)).send("/custodian/new", 'name="purpose"', fields);
      return location ?? "";
    },
    /** Somebody was guessing in their name: then they have to wait a little, and try again. */
    agrees: (name: string, request: string) =>
      persistently(async () => {
        const fields = { reason: "同意", intent: "agree", ...(await codes(name, request)) };
        await (await at(name)).send(request, 'name="digest"', fields);
      }),
    opens: (name: string, request: string) =>
      persistently(async () => {
        const asker = await at(name);
        await asker.send(request, `${request}/identity`, await codes(name, request));
        return (await asker.open(`${request}/identity`)).html;
      }),
  };
}

export type People = Awaited<ReturnType<typeof people>>;

async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (performance.now() - started > WAITS) throw error;
      await pause(3000);
    }
}
