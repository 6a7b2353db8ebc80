import { type Browser, browserAt } from "#tests/drills/canary/browser.ts";
import { mailedCode } from "#tests/drills/canary/vault-mail.ts";
import type { Desk } from "#tests/drills/canary/whole-reward.ts";

/** One custodian asks, two of other units agree, the first one looks. Returns the page that shows the identity. */
export async function unseal(origin: string, at: Desk, number: string): Promise<string> {
  const asker = await at("baoguan1");
  const { location } = await asker.send("/custodian/new", 'name="purpose"', {
    number,
    purpose: "verification",
    fields: ["name", "phone"],
    explanation: "演练",
    days: "1",
  });
  const request = location ?? "";
  for (const name of ["baoguan2", "baoguan3"]) await agree(origin, await at(name), name, request);
  const codes = await codesOf(origin, asker, "baoguan1", request);
  await asker.send(request, `${request}/identity`, codes);
  return (await asker.open(`${request}/identity`)).html;
}

async function agree(origin: string, custodian: Browser, name: string, request: string) {
  const codes = await codesOf(origin, custodian, name, request);
  await custodian.send(request, 'name="digest"', { reason: "同意", ...codes, intent: "agree" });
}

/** The telephone's code of this moment, and the one the vault has mailed about this request. */
async function codesOf(origin: string, by: Browser, name: string, request: string) {
  const { html } = await by.open(request);
  const [, digest = ""] = />([0-9a-f]{12})</.exec(html) ?? [];
  const mailed = await mailedCode(origin, name, digest);
  return { code: await codeOf(origin, name), mailed };
}

async function codeOf(origin: string, name: string): Promise<string> {
  const { html } = await browserAt(origin).open("/dev/vault-codes");
  const [, code = ""] = new RegExp(`${name} [^<]*</dt><dd><code[^>]*>(\\d{6})<`).exec(html) ?? [];
  return code;
}
