import { setTimeout as pause } from "node:timers/promises";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "#app/env.server.ts";

export type Mail = {
  readonly messageId: string;
  readonly addressee: string;
  readonly subject: string;
  readonly body: string;
};

/** Policy: a mail server that does not answer must not hold up the letters behind this one. */
const ANSWER_WITHIN = 20_000;

const outward =
  env.MAIL_URL === undefined
    ? null
    : createTransport({
        url: env.MAIL_URL,
        dnsTimeout: ANSWER_WITHIN,
        connectionTimeout: ANSWER_WITHIN,
        greetingTimeout: ANSWER_WITHIN,
        socketTimeout: ANSWER_WITHIN,
      });
const onPaper = createTransport({ streamTransport: true, buffer: true });

/** Whether mail goes out at all; without a mail server it goes into the demo's own mailbox. */
export const sendsOutward = outward !== null;

/** Hands a mail to the mail server. It may arrive twice, under the same Message-ID; it does not get lost. */
export async function send(mail: Mail): Promise<void> {
  if (outward) await inTime(outward.sendMail(asMessage(mail)));
}

/** A server that says a word now and then keeps every single wait short, and the whole of them endless. */
async function inTime(sending: Promise<unknown>): Promise<void> {
  const waiting = new AbortController();
  const late = pause(ANSWER_WITHIN, undefined, { signal: waiting.signal }).then(() => {
    throw Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
  });
  await Promise.race([sending, late]).finally(() => {
    waiting.abort();
    late.catch(() => {});
    sending.catch(() => {});
  });
}

/** The mail exactly as it would have been sent. */
export async function written(mail: Mail): Promise<Uint8Array> {
  const { message } = await onPaper.sendMail(asMessage(mail));
  if (!Buffer.isBuffer(message)) throw new TypeError("A written mail is a buffer");
  return message;
}

/** RFC 3834: nobody's answering machine answers a machine, so no two of them write to each other for ever. */
const FROM_A_MACHINE = {
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
  Precedence: "bulk",
};

/** Plain text, no picture, no link with a token: nothing in it tells who reads it when. The addressee is one, never a list to be read. */
const asMessage = ({ messageId, addressee, subject, body }: Mail): SendMailOptions => ({
  messageId: `<${messageId}@${env.MAIL_FROM.split("@").at(-1)}>`,
  from: env.MAIL_FROM,
  to: { name: "", address: addressee },
  headers: FROM_A_MACHINE,
  subject,
  text: body,
});
