import type { Mark } from "#tests/drills/canary/marks.ts";
import type { Desk } from "#tests/drills/canary/whole-reward.ts";

/** Intake asks to have a sealed answer put right, with a name and a number in it. Answers whether its page shows both values. */
export async function correctSealed(
  at: Desk,
  matterId: string,
  { name, phone }: Mark,
): Promise<boolean> {
  const officer = await at("shouli");
  const page = `/desk/matters/${matterId}`;
  const corrected = `${name}，${phone}`;
  const fields = { subject: "sealed:licence", corrected, reason: "与包装不符" };
  await officer.send(`${page}/correction`, 'name="corrected"', fields);
  const { html } = await officer.open(page);
  return html.includes(`原记录${UNREADABLE}，更正为${corrected}`);
}

/** What was filed of a number that nobody could read. */
export const UNREADABLE = "看不清";
