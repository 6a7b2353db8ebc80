import sharp from "sharp";
import { browserAt } from "#tests/drills/canary/browser.ts";

/** What one person writes: in each field something that stands nowhere else. */
export type Marks = ReturnType<typeof marksOf>;

export const marksOf = (first: string, tag: string) => ({
  name: `${first}${tag}name`,
  phone: tag === "K" ? "13907315511" : "13907316622",
  address: `${tag}街道门牌`,
  email: `${tag.toLowerCase()}-mailbox@reporter.example`,
  story: `${tag}经过全文`,
  forSeller: `${tag}给商家的话`,
  respondent: `${tag}被反映药房`,
  product: `${tag}牌颗粒`,
});

type Step = readonly [string, string, Readonly<Record<string, string>>];

const NUMBER = />([0-9A-Z]{4}-[0-9A-Z]{4})</;
const SECRET = />([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})</;

/** A complaint, which names its author and is a report as well, or a confidential report, by the pages' own forms. */
export async function fileMarked(origin: string, kind: "complaint" | "report", marks: Marks) {
  const reporter = browserAt(origin);
  await reporter.open(`/file/${kind}`, { method: "POST", body: new URLSearchParams() });
  for (const [step, field, fields] of kind === "report" ? report(marks) : complaint(marks))
    await reporter.send(`/file/${kind}/${step}`, `name="${field}"`, fields);
  const picture = await sharp({
    create: { width: 9, height: 9, channels: 3, background: "teal" },
  })
    .png()
    .toBuffer();
  const body = new FormData();
  body.set("press", "continue");
  body.set("evidence", new Blob([Uint8Array.from(picture)], { type: "image/png" }), "a.png");
  await reporter.open(`/file/${kind}/files`, { method: "POST", body });
  await reporter.send(`/file/${kind}/check`, 'name="truthful"', { truthful: "yes" });
  const { html } = await reporter.open("/receipt");
  const [, number = ""] = NUMBER.exec(html) ?? [];
  const [, secret = ""] = SECRET.exec(html) ?? [];
  if (number === "" || secret === "") throw new Error(`no receipt for the ${kind}`);
  return { number, secret };
}

const about = ({ product, respondent }: Marks): readonly Step[] => [
  ["product", "productName", { productType: "drug", productName: product }],
  ["seller", "respondent", { place: "store", respondent }],
];

const report = (marks: Marks): readonly Step[] => {
  const { name, phone, email, story } = marks;
  const you = { stance: "confidential", name, phone, email, insider: "yes", wantsReward: "yes" };
  return [...about(marks), ["facts", "story", { ongoing: "yes", story }], ["you", "stance", you]];
};

const complaint = (marks: Marks): readonly Step[] => {
  const { name, phone, address, email, story, forSeller } = marks;
  const inReport = { filesForMediation: "yes", reportConfidential: "yes", wantsReward: "yes" };
  const consent = { consentPublication: "no", consentDelegation: "no" };
  return [
    ...about(marks),
    ["facts", "story", { story, alsoReport: "yes", forSeller, ...inReport }],
    ["claim", "consentPublication", { claims: "refund", ...consent }],
    ["you", "name", { name, phone, address, email }],
  ];
};
