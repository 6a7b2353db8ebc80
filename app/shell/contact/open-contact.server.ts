import { z } from "zod";
import {
  CONTACT,
  type Contact,
  type ContactReason,
  whyNotOpenContact,
} from "#app/domain/contact/contact.ts";
import { refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { opened } from "#app/shell/content/open-content.server.ts";
import { contactPlace } from "#app/shell/content/sealed-content.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import { findSealedContact } from "#db/queries/contact/sealed-contact.server.ts";

export type ContactRefusal = ContactReason | "none-kept" | "no-such-matter" | "form-used";

/**
 * Whether this officer may open how a complainant is reached, asked once the matter is held: it may have been handed on
 * since the page was opened. The same form again, by Back or a second press, leads to a page that shows nothing.
 */
export const mayOpenContact = (
  officer: Officer,
  matterId: string,
  posted: Posted,
): Promise<Outcome<ContactRefusal>> =>
  once<Exclude<ContactRefusal, "form-used">>(posted, async (tx) => {
    const matter = await heldFor(tx, officer, matterId);
    if (!matter) return refused("no-such-matter");
    const because = whyNotOpenContact(officer, matter);
    if (because.length > 0) return refused(...because);
    if (!(await findSealedContact(officer, matterId))) return refused("none-kept");
    return redirectTo(`/desk/matters/${matterId}/contact?again=#again`);
  });

const written = z.partialRecord(z.enum(CONTACT), z.string());

/** The contact in clear; call it after the look is written down. Null once the matter was handed on. */
export async function openContact(officer: Officer, matterId: string): Promise<Contact | null> {
  const found = await findSealedContact(officer, matterId);
  if (!found) return null;
  const { sealed, ...held } = found;
  const plain = await opened(held, sealed, contactPlace(held.submissionId));
  return plain && written.parse(JSON.parse(new TextDecoder().decode(plain)));
}
