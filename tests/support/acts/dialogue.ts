import { eq } from "drizzle-orm";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import * as desk from "#app/routes/desk/messages/messages.tsx";
import * as own from "#app/routes/reporter/messages/messages.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { intake } from "#tests/support/an-office.ts";

type Fields = Readonly<Record<string, string>>;

export const submissionOf = async (matterId: string): Promise<string> => {
  const [row] = await db.select().from(matters).where(eq(matters.id, matterId));
  return row?.submissionId ?? "";
};

/** Gives a matter to a unit, as intake would. */
export const give = (matterId: string, unitId: string) =>
  perform(matterId, (matter) =>
    assign(matter, { unitId, reason: "" }, { by: intake.id, on: today() }),
  );

/** A reporter with their receipt open, at the page of their matter's messages. */
export async function reporterWriting(matterId: string) {
  const submissionId = await submissionOf(matterId);
  const reader = aReader();
  const signIn = async () => reader.cookies.set("reporter", await beginSession({ submissionId }));
  await signIn();
  const path = `/progress/messages/${matterId}`;
  const asked = { path, params: { matterId } };
  return {
    path,
    reader,
    signIn,
    see: () => reader.ask(own.loader, asked),
    press: (fields: Fields) =>
      reader.ask(own.action, { ...asked, form: { ...aFormKey(), press: "continue", ...fields } }),
  };
}

/** An officer at the desk's page of the same messages. */
export async function officerWriting({ id: staffId }: Officer, matterId: string) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId }));
  const path = `/desk/matters/${matterId}/messages`;
  const asked = { path, params: { matterId } };
  return {
    path,
    reader,
    see: () => reader.ask(desk.loader, asked),
    press: (fields: Fields) =>
      reader.ask(desk.action, {
        ...asked,
        form: { ...aFormKey(), intent: "message", text: "", answerBy: "", ...fields },
      }),
  };
}
