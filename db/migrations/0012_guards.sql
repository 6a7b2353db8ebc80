-- Least privilege: nothing that answers a reader may do more to a table than its work needs. What a table's own
-- migration has granted is not said again here. The list to read is tests/db/privileges.ts, which a test compares.
-- Pages write as yaoshao_web; what may never change again it may add and read, no more.
GRANT SELECT ON "bureaus", "units", "staff", "submissions", "receipts", "evidence", "matters", "matter_events", "clocks",
  "letters", "mailbox", "calendar_notices", "clock_changes", "letters_of_notices", "bureau_parameters",
  "provision_signoffs" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions", "drafts", "draft_files", "second_factors", "recovery_codes",
  "pending_sign_ins", "kept_texts" TO yaoshao_web;--> statement-breakpoint
GRANT INSERT ON "submissions", "receipts", "evidence", "matters", "matter_events", "clocks", "letters",
  "calendar_notices", "clock_changes", "letters_of_notices", "bureau_parameters", "provision_signoffs"
  TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("kept_on") ON "receipts" TO yaoshao_web;--> statement-breakpoint
GRANT INSERT, UPDATE ("role", "role_since", "unit_id", "mail", "active", "password_hash", "must_change_password")
  ON "staff" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("stage", "unit_id", "handler_id", "dates", "pauses", "extension", "findings", "penalty", "reward", "version")
  ON "matters" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("extended", "start_on", "term_unit", "term_count", "pauses", "due_strict", "due_legal", "firm", "paused", "stopped_on")
  ON "clocks" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("superseded_by") ON "calendar_notices" TO yaoshao_web;--> statement-breakpoint
GRANT USAGE ON SEQUENCE "matter_events_seq_seq" TO yaoshao_web;--> statement-breakpoint
-- A page may have a letter tried again; only the jobs may say that it was sent.
GRANT UPDATE ("attempts", "try_after", "given_up_at") ON "letters" TO yaoshao_web;--> statement-breakpoint
-- What staff read goes through a login that can only read.
REVOKE ALL ON "second_factors", "recovery_codes", "pending_sign_ins", "kept_texts" FROM yaoshao_desk;--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA public FROM yaoshao_desk;--> statement-breakpoint
REVOKE UPDATE ("raised_to") ON "matters" FROM yaoshao_desk;--> statement-breakpoint
-- The jobs send what is owed and forget what has run out.
GRANT SELECT ("bureau_id", "id", "submission_id", "number", "unit_id") ON "matters" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "language", "sealed_mail") ON "submissions" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "role", "unit_id", "mail", "active") ON "staff" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ON "units", "letters", "calendar_notices", "clock_changes", "letters_of_notices", "calendar_reminders"
  TO yaoshao_jobs;--> statement-breakpoint
GRANT INSERT ON "letters", "mailbox", "calendar_reminders" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("sent_at", "attempts", "try_after") ON "letters" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("through", "written") ON "letters_of_notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("digest", "expires_at"), DELETE ON "drafts" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("digest", "expires_at"), DELETE ON "sessions" TO yaoshao_jobs;--> statement-breakpoint
-- Whether the schema is as new as the program is asked before every first page.
GRANT USAGE ON SCHEMA drizzle TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
