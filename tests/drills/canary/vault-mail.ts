import { setTimeout as pause } from "node:timers/promises";
import { type Browser, browserAt } from "#tests/drills/canary/browser.ts";

const ARRIVES_WITHIN = 20_000;

/** The code from the vault's mail to somebody about the request of this fingerprint, as it lies in the demo's mailbox. */
export async function mailedCode(origin: string, to: string, digest: string): Promise<string> {
  const reader = browserAt(origin);
  const started = performance.now();
  while (performance.now() - started < ARRIVES_WITHIN) {
    const code = await codeIn(reader, to, digest);
    if (code) return code;
    await pause(250);
  }
  throw new Error(`The vault has written nothing to ${to} about this request`);
}

async function codeIn(reader: Browser, to: string, digest: string) {
  const { html } = await reader.open("/dev/mail");
  const theirs = html.split("<li>").filter((mail) => mail.includes(`${to}@`));
  for (const mail of theirs) {
    const [, path] = /href="(\/dev\/mail\/vault-[^"]+)"/.exec(mail) ?? [];
    const text = path ? (await reader.open(path)).html : "";
    if (text.includes(digest)) return /邮件验证码：\s*(\d{8})/.exec(text)?.[1];
  }
  return undefined;
}
