import { browserAt } from "#tests/drills/canary/browser.ts";
import { UNREADABLE } from "#tests/drills/canary/corrected.ts";
import type { Mark } from "#tests/drills/canary/marks.ts";
import type { Desk, Receipt } from "#tests/drills/canary/whole-reward.ts";

const NUMBER = />([0-9A-Z]{4}-[0-9A-Z]{4})</;
const SECRET = />([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})</;

/** A complaint with name, telephone and address, by the pages' own forms. */
export async function complainNamed(origin: string, mark: Mark, product: string): Promise<Receipt> {
  const complainant = browserAt(origin);
  const { name, phone } = mark;
  await complainant.open("/file/complaint", { method: "POST", body: new URLSearchParams() });
  const consent = { consentPublication: "no", consentDelegation: "no" };
  const steps: readonly (readonly [string, string, Record<string, string>])[] = [
    [
      "product",
      'name="productName"',
      { productType: "drug", productName: product, licence: UNREADABLE },
    ],
    ["seller", 'name="respondent"', { place: "store", respondent: "演练药房" }],
    ["facts", 'name="story"', { story: `我是${name}，电话${phone}。`, alsoReport: "no" }],
    ["claim", 'name="consentPublication"', { claims: "refund", ...consent }],
    ["you", 'name="name"', { name, phone, address: addressOf(mark) }],
  ];
  for (const [step, field, fields] of steps)
    await complainant.send(`/file/complaint/${step}`, field, fields);
  await complainant.send("/file/complaint/files", 'value="continue"', { press: "continue" }, true);
  await complainant.send("/file/complaint/check", 'name="truthful"', { truthful: "yes" });
  const { html } = await complainant.open("/receipt?kind=complaint");
  const [, number = ""] = NUMBER.exec(html) ?? [];
  const [, secret = ""] = SECRET.exec(html) ?? [];
  if (number === "" || secret === "") throw new Error(`no receipt for the ${mark.spelling} name`);
  return { number, secret };
}

export const addressOf = ({ name }: Mark): string => `${name}家，东街1号`;

/** Intake opens how the complainant is reached. Answers what the page showed. */
export async function openContact(at: Desk, matterId: string): Promise<string> {
  const officer = await at("shouli");
  const page = `/desk/matters/${matterId}/contact`;
  const { html } = await officer.open(page);
  const [, formKey = ""] =
    /name="formKey" value="([^"]*)"/.exec(html.split("<main")[1] ?? html) ?? [];
  const body = new URLSearchParams({ formKey, purpose: "mediation" });
  return (await officer.open(page, { method: "POST", body })).html;
}
