import { describe, expect, test } from "vitest";
import { written } from "#emails/mailer.server.ts";

const mailTo = async (addressee: string) =>
  Buffer.from(
    await written({ messageId: "letter-1", addressee, subject: "办理进展", body: "您好" }),
  ).toString("utf8");

const headerOf = (mail: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, "im").exec(mail.split("\r\n\r\n")[0] ?? "")?.[1];

// Two parsers of one string: nodemailer/addressparser#9, alphagov/notifications-utils#235. Addresses given to an earlier
// version may still lie in the database.
describe("a mail goes to the one address that was given, whatever a parser would make of it", () => {
  test.each([
    ["zhen@example.com", "zhen@example.com"],
    ["wang,lei@example.com", '<"wang,lei"@example.com>'],
    ["wang;lei@example.com", '<"wang;lei"@example.com>'],
    ["wang(lei)6toe9@example.com", '<"wang(lei)6toe9"@example.com>'],
  ])("%s", async (given, right) => {
    expect(headerOf(await mailTo(given), "To")).toBe(right);
  });
});

test("a line break in an address makes no second header", async () => {
  const mail = await mailTo("zhen@example.com\r\nBcc: lei@example.com");
  expect(headerOf(mail, "Bcc")).toBeUndefined();
});

// Mail loops: adfinis/timed-backend#476, frappe/helpdesk#3628.
test("a mail says that a machine wrote it, so that no machine answers", async () => {
  const mail = await mailTo("zhen@example.com");
  expect(headerOf(mail, "Auto-Submitted")).toBe("auto-generated");
  expect(headerOf(mail, "X-Auto-Response-Suppress")).toBe("All");
  expect(headerOf(mail, "Precedence")).toBe("bulk");
});
