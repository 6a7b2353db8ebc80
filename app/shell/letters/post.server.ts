import { putIntoMailbox } from "#db/stores/letters/mailbox-store.server.ts";
import { type Mail, send, sendsOutward, written } from "#emails/mailer.server.ts";

export const post = async (mail: Mail): Promise<void> =>
  sendsOutward ? send(mail) : putIntoMailbox({ ...mail, raw: await written(mail) });
