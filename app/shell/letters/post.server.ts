import { putIntoMailbox } from "#db/stores/letters/mailbox-store.server.ts";
import { leavesTheHouse, type Mail, send, written } from "#emails/mailer.server.ts";

export const post = async (mail: Mail): Promise<void> =>
  leavesTheHouse ? send(mail) : putIntoMailbox({ ...mail, raw: await written(mail) });
