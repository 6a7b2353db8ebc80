import { randomUUID } from "node:crypto";
import type { Posted } from "#app/shell/form/once.server.ts";
import { administrator } from "#tests/support/an-office.ts";

/** A form as somebody posted it, under a key of its own; say only what matters. */
export const aPost = (but: Partial<Posted> = {}): Posted => ({
  actor: administrator.id,
  key: randomUUID(),
  route: "/somewhere",
  payload: "what was typed",
  ...but,
});

/** What `FormKey` puts into a form. */
export const aFormKey = (version?: number) => ({
  formKey: `${randomUUID()}:R0:`,
  ...(version === undefined ? {} : { version: String(version) }),
});
