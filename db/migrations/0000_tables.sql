-- OFFICE
CREATE TABLE "bureaus" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"mail" text NOT NULL,
	-- Whoever is kept from a matter is passed over: it goes to the unit above.
	"upper_unit_id" uuid,
	"closed_on" date,
	CONSTRAINT "units_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "units_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "bureaus"("id"),
	CONSTRAINT "upper_unit" FOREIGN KEY ("bureau_id","upper_unit_id") REFERENCES "units"("bureau_id","id"),
	CONSTRAINT "no_unit_is_above_itself" CHECK ("upper_unit_id" <> "id")
);
--> statement-breakpoint
-- STAFF
CREATE TABLE "staff" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sign_in_name" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	-- The first day on which a role counts for an approval. Whoever forgets to say, says tomorrow.
	"role_since" date DEFAULT ((now() AT TIME ZONE 'Asia/Shanghai')::date + 1) NOT NULL,
	"unit_id" uuid,
	"mail" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "staff_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "staff_sign_in_name_unique" UNIQUE("sign_in_name"),
	CONSTRAINT "staff_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "bureaus"("id")
);
--> statement-breakpoint
-- Who works here, as what and where, takes two people: one asks, another confirms.
CREATE TABLE "staff_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('hire', 'move', 'reset')),
	"role" text NOT NULL,
	"unit_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid CHECK ("decided_by" NOT IN ("asked_by", "staff_id")),
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"told_at" timestamp with time zone,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CHECK (("decided_by" IS NULL) = ("approved" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_change" ON "staff_changes" USING btree ("bureau_id","staff_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
-- Which units there are takes two people as well: one administrator asks, another confirms.
CREATE TABLE "unit_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('open', 'alter', 'close')),
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"mail" text NOT NULL,
	"upper_unit_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid CHECK ("decided_by" <> "asked_by"),
	"decided_at" timestamp with time zone,
	"approved" boolean,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","upper_unit_id") REFERENCES "units"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CHECK (("decided_by" IS NULL) = ("approved" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_unit_change" ON "unit_changes" USING btree ("bureau_id","unit_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
-- What staff are told of their own account; the address is looked up when it is sent.
CREATE TABLE "account_notices" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL CHECK ("name" IN ('sessions-ended', 'password-changed', 'factor-forgotten')),
	"owed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"try_after" timestamp with time zone DEFAULT now() NOT NULL,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "account_notices_to_send" ON "account_notices" USING btree ("try_after") WHERE "sent_at" IS NULL;--> statement-breakpoint
-- SIGN-IN: who signs in, with what beside a password, and when a session last proved whose it is.
CREATE TABLE "sessions" (
	"digest" text PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE,
	"staff_id" uuid,
	"submission_id" uuid,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"proven_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "sessions_by_staff" ON "sessions" USING btree ("staff_id");--> statement-breakpoint
-- The secret is sealed under a key that no table holds. A code of a step that was used, or of an earlier one, is worth nothing.
CREATE TABLE "second_factors" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	PRIMARY KEY ("bureau_id","staff_id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"used_at" timestamp with time zone,
	PRIMARY KEY ("bureau_id","staff_id","digest"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
-- Between the password and the code nobody is signed in yet, so this is no session.
CREATE TABLE "pending_sign_ins" (
	"digest" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- How often something has failed lately. The names are hashes under a key that lives in memory and changes every day:
-- nobody can tell from this table which network, receipt or account is meant.
CREATE TABLE "throttles" (
	"name" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- Waiting and work are paid with once.
CREATE TABLE "spent_tolls" (
	"digest" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- CALENDAR
CREATE TABLE "calendar_notices" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"text" text NOT NULL,
	"published" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_on" date NOT NULL,
	"superseded_by" uuid,
	CONSTRAINT "calendar_notices_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "calendar_notices_bureau_id_published_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","published_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "superseding_notice" FOREIGN KEY ("bureau_id","superseded_by") REFERENCES "calendar_notices"("bureau_id","id") DEFERRABLE INITIALLY DEFERRED
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_notice_in_force" ON "calendar_notices" USING btree ("bureau_id","year") WHERE "superseded_by" IS NULL;--> statement-breakpoint
CREATE TABLE "letters_of_notices" (
	"bureau_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"through" uuid,
	"written" boolean DEFAULT false NOT NULL,
	CONSTRAINT "letters_of_notices_bureau_id_notice_id_pk" PRIMARY KEY("bureau_id","notice_id"),
	CONSTRAINT "letters_of_notices_bureau_id_notice_id_calendar_notices_bureau_" FOREIGN KEY ("bureau_id","notice_id") REFERENCES "calendar_notices"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "calendar_reminders" (
	"bureau_id" uuid NOT NULL,
	"week" date NOT NULL,
	"year" integer NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_reminders_bureau_id_week_pk" PRIMARY KEY("bureau_id","week")
);
--> statement-breakpoint
CREATE TABLE "clock_changes" (
	"bureau_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"clock" text NOT NULL,
	"old_strict" date NOT NULL,
	"old_legal" date NOT NULL,
	"old_firm" boolean NOT NULL,
	"new_strict" date NOT NULL,
	"new_legal" date NOT NULL,
	"new_firm" boolean NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clock_changes_bureau_id_notice_id_matter_id_clock_pk" PRIMARY KEY("bureau_id","notice_id","matter_id","clock")
);
--> statement-breakpoint
-- LAW
CREATE TABLE "provision_signoffs" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provision_id" text NOT NULL,
	"version_from" date NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_on" date NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "provision_signoffs_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "signed_once" UNIQUE("bureau_id","provision_id","version_from"),
	CONSTRAINT "provision_signoffs_bureau_id_signed_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","signed_by") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "bureau_parameters" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"rate_first" numeric(5, 2) NOT NULL,
	"rate_second" numeric(5, 2) NOT NULL,
	"rate_third" numeric(5, 2) NOT NULL,
	"floor_first" bigint NOT NULL,
	"floor_second" bigint NOT NULL,
	"floor_third" bigint NOT NULL,
	"cap" bigint NOT NULL,
	"finance_threshold" bigint NOT NULL,
	"large_amount_person" bigint,
	"large_amount_organisation" bigint,
	"insider_rule" text NOT NULL,
	"source" text NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bureau_parameters_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "bureau_parameters_bureau_id_entered_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","entered_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "rates_are_percentages" CHECK (least("rate_first", "rate_second", "rate_third") >= 0
      AND greatest("rate_first", "rate_second", "rate_third") <= 100),
	CONSTRAINT "amounts_are_not_negative" CHECK (least("floor_first", "floor_second", "floor_third",
      "cap", "finance_threshold", "large_amount_person", "large_amount_organisation") >= 0)
);
--> statement-breakpoint
CREATE TABLE "bureau_parameter_confirmations" (
	"bureau_id" uuid NOT NULL,
	"parameters_id" uuid NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bureau_parameter_confirmations_bureau_id_parameters_id_pk" PRIMARY KEY("bureau_id","parameters_id"),
	FOREIGN KEY ("bureau_id","parameters_id") REFERENCES "bureau_parameters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","confirmed_by") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
-- INTAKE
CREATE TABLE "drafts" (
	"digest" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_digest" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "draft_files_draft_digest_drafts_digest_fk" FOREIGN KEY ("draft_digest") REFERENCES "drafts"("digest") ON DELETE CASCADE
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"draft_digest" text NOT NULL,
	"kind" text NOT NULL,
	"answers" jsonb NOT NULL,
	"sealed_answers" "bytea",
	"language" text NOT NULL,
	"received_on" date NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"identified" boolean DEFAULT false NOT NULL,
	"masked_name" text,
	"sealed_mail" "bytea",
	CONSTRAINT "submissions_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "submissions_draft_digest_unique" UNIQUE("draft_digest"),
	CONSTRAINT "submissions_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "bureaus"("id")
);
--> statement-breakpoint
CREATE TABLE "content_keys" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"holder" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "content_keys_pk" PRIMARY KEY("bureau_id","submission_id","holder"),
	CONSTRAINT "content_keys_submission_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" text NOT NULL,
	"secret_hash" text NOT NULL,
	"kept_on" date,
	CONSTRAINT "receipts_bureau_id_submission_id_pk" PRIMARY KEY("bureau_id","submission_id"),
	CONSTRAINT "receipts_number_unique" UNIQUE("number"),
	CONSTRAINT "receipts_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
-- MATTER
CREATE TABLE "matters" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	-- Drawn, not counted: a counted number tells how many came in, and by a gap that there is a matter one is not shown.
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"received_on" date NOT NULL,
	"insider" boolean NOT NULL,
	-- Whether the reporter gave a name to the office, sealed or not: somebody unknown cannot be told of a decision.
	"named" boolean DEFAULT true NOT NULL,
	"unit_id" uuid,
	-- The unit above, where whoever would deal with the matter is kept from it.
	"raised_to" uuid,
	"handler_id" uuid,
	"dates" jsonb NOT NULL,
	"pauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extension" jsonb,
	-- Who asked for a transfer to the police, so that somebody else decides on it.
	"transfer_proposed_by" uuid,
	"findings" jsonb,
	"penalty" jsonb,
	"reward" jsonb,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "matters_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "matter_number" UNIQUE("bureau_id","number"),
	CONSTRAINT "one_matter_of_a_kind" UNIQUE("bureau_id","submission_id","kind"),
	CONSTRAINT "matters_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id"),
	CONSTRAINT "matters_bureau_id_unit_id_units_bureau_id_id_fk" FOREIGN KEY ("bureau_id","unit_id") REFERENCES "units"("bureau_id","id"),
	CONSTRAINT "matter_raised_to" FOREIGN KEY ("bureau_id","raised_to") REFERENCES "units"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "matters_by_stage" ON "matters" USING btree ("bureau_id","stage");--> statement-breakpoint
CREATE INDEX "matters_by_unit" ON "matters" USING btree ("bureau_id","unit_id");--> statement-breakpoint
CREATE INDEX "matters_by_raised_to" ON "matters" USING btree ("bureau_id","raised_to") WHERE "raised_to" IS NOT NULL;--> statement-breakpoint
CREATE TABLE "matter_events" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"seq" bigserial NOT NULL,
	"type" text NOT NULL,
	"event" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	-- Which state of the matter an event led to, so that what happened since a page was shown can be told.
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "matter_events_bureau_id_matter_id_seq_pk" PRIMARY KEY("bureau_id","matter_id","seq"),
	CONSTRAINT "matter_events_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "events_by_act" ON "matter_events" USING btree ((("event" ->> 'act')::uuid)) WHERE "event" ? 'act';--> statement-breakpoint
CREATE TABLE "clocks" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"provision" text NOT NULL,
	"version_from" date NOT NULL,
	"extended" boolean NOT NULL,
	"start_on" date NOT NULL,
	"term_unit" text,
	"term_count" integer,
	"pauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"due_strict" date NOT NULL,
	"due_legal" date NOT NULL,
	"firm" boolean NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"stopped_on" date,
	CONSTRAINT "clocks_bureau_id_matter_id_name_pk" PRIMARY KEY("bureau_id","matter_id","name"),
	CONSTRAINT "clocks_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "clocks_by_due" ON "clocks" USING btree ("bureau_id","stopped_on","due_legal");--> statement-breakpoint
-- What a reporter adds to a matter later. It is opened with the key of the submission.
CREATE TABLE "supplements" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"added_on" date NOT NULL,
	CONSTRAINT "supplements_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "supplements_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id"),
	CONSTRAINT "supplements_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "supplements_by_matter" ON "supplements" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE TABLE "evidence" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"supplement_id" uuid,
	"position" integer NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "evidence_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "evidence_position" UNIQUE("bureau_id","submission_id","position"),
	CONSTRAINT "evidence_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id"),
	CONSTRAINT "evidence_supplement_fk" FOREIGN KEY ("bureau_id","supplement_id") REFERENCES "supplements"("bureau_id","id")
);
--> statement-breakpoint
-- What keeps the content of a matter beyond its time. A hold is lifted, never deleted.
CREATE TABLE "retention_holds" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"ground" text NOT NULL CHECK ("ground" IN ('appeal', 'lawsuit', 'supplement', 'inspection')),
	"placed_by" uuid NOT NULL,
	"placed_on" date NOT NULL,
	"lifted_by" uuid,
	"lifted_on" date,
	CONSTRAINT "retention_holds_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "retention_holds_matter_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	CHECK (("lifted_by" IS NULL) = ("lifted_on" IS NULL))
);
--> statement-breakpoint
-- LETTERS
CREATE TABLE "letters" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"audience" text NOT NULL,
	"words" jsonb NOT NULL,
	"owed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"try_after" timestamp with time zone DEFAULT now() NOT NULL,
	-- Set on a letter that could not be sent so often that a person has to look, and why: a code, never an address.
	"given_up_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "letters_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "letters_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	CONSTRAINT "letters_sent_or_given_up" CHECK ("sent_at" IS NULL OR "given_up_at" IS NULL)
);
--> statement-breakpoint
-- Only what is still owed: a million sent letters must not slow down the next one.
CREATE INDEX "letters_to_send" ON "letters" USING btree ("try_after") WHERE "sent_at" IS NULL AND "given_up_at" IS NULL;--> statement-breakpoint
CREATE INDEX "letters_unsent" ON "letters" USING btree ("bureau_id","owed_at") WHERE "sent_at" IS NULL;--> statement-breakpoint
CREATE INDEX "letters_of_matter" ON "letters" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE TABLE "mailbox" (
	"message_id" text PRIMARY KEY NOT NULL,
	"addressee" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
-- EXCLUSION
CREATE TABLE "matter_exclusions" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"staff_id" uuid,
	"unit_id" uuid,
	"ground" text NOT NULL CHECK ("ground" IN ('declared', 'register', 'named', 'mentioned')),
	"excluded_by" text NOT NULL,
	"excluded_on" date NOT NULL,
	PRIMARY KEY ("bureau_id","id"),
	CONSTRAINT "excluded_once" UNIQUE NULLS NOT DISTINCT ("bureau_id","matter_id","staff_id","unit_id"),
	CONSTRAINT "a_person_or_a_unit" CHECK (num_nonnulls("staff_id","unit_id") = 1),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","unit_id") REFERENCES "units"("bureau_id","id")
);
--> statement-breakpoint
-- Officials whom a reporter named and nobody has yet recognised. Until then the matter is for the unit above alone.
CREATE TABLE "named_officials" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"resolved_on" date,
	"resolved_by" uuid,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "unresolved_officials" ON "named_officials" USING btree ("bureau_id","matter_id") WHERE "resolved_on" IS NULL;--> statement-breakpoint
-- Keyed digests of whom a matter is about: to find out who has declared to be close to them, and for nothing else.
CREATE TABLE "matter_respondents" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"digest" text NOT NULL,
	PRIMARY KEY ("bureau_id","digest","matter_id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
-- Keyed digests, three bytes each, of what may be somebody's name in what a reporter wrote: whoever comes later, or comes
-- back, is recognised by them. So short that each fits many names; gone when the content is.
CREATE TABLE "matter_names" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"digests" integer[] NOT NULL,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "names_by_matter" ON "matter_names" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE TABLE "staff_relations" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"digests" text[] NOT NULL,
	"reason" text NOT NULL,
	"declared_on" date NOT NULL,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
-- The days on which administrators were told that there is something on which nobody here can decide.
CREATE TABLE "stranded_told" (
	"bureau_id" uuid NOT NULL,
	"day" date NOT NULL,
	PRIMARY KEY ("bureau_id","day")
);
--> statement-breakpoint
-- IDENTITY: what only the vault reads.
CREATE SCHEMA "vault";
--> statement-breakpoint
CREATE TABLE "vault"."identities" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "identities_pk" PRIMARY KEY("bureau_id","submission_id"),
	CONSTRAINT "identities_submission_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
-- Each custodian's second factor, sealed for the vault, and the last step of it that was used.
CREATE TABLE "vault"."custodians" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"sealed_factor" "bytea" NOT NULL,
	"confirmed_on" date,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp with time zone,
	CONSTRAINT "custodians_pk" PRIMARY KEY("bureau_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "vault"."requests" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"act" uuid NOT NULL UNIQUE,
	"matter_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" text NOT NULL,
	"purpose" text NOT NULL,
	"fields" text[] NOT NULL CHECK (cardinality("fields") > 0),
	"explanation" text NOT NULL CHECK ("explanation" <> ''),
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requests_pk" PRIMARY KEY("bureau_id","id"),
	CHECK ("expires_at" > "requested_at")
);
--> statement-breakpoint
CREATE TABLE "vault"."verdicts" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"act" uuid NOT NULL UNIQUE,
	"unit_id" uuid NOT NULL,
	"approves" boolean NOT NULL,
	"reason" text NOT NULL,
	"digest" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "verdicts_pk" PRIMARY KEY("bureau_id","request_id","staff_id"),
	CONSTRAINT "verdicts_request_fk" FOREIGN KEY ("bureau_id","request_id") REFERENCES "vault"."requests"("bureau_id","id")
);
--> statement-breakpoint
-- One opening for one request: to one sign-in, until a moment.
CREATE TABLE "vault"."openings" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"session_digest" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "openings_pk" PRIMARY KEY("bureau_id","request_id"),
	CONSTRAINT "openings_request_fk" FOREIGN KEY ("bureau_id","request_id") REFERENCES "vault"."requests"("bureau_id","id")
);
--> statement-breakpoint
-- REWARD: what was approved is kept as a hash. Whoever changes one fen of an award afterwards, and be it the owner, has
-- made every approval of it void.
CREATE TABLE "reward_approvals" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"person" text NOT NULL,
	"subject" "bytea" NOT NULL CHECK (octet_length("subject") = 32),
	PRIMARY KEY ("bureau_id","matter_id","person"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);
--> statement-breakpoint
-- AUDIT: what was done and what was looked at, in 64 chains of hashes. One chain would make every writer wait for one
-- row; by matter, only those wait for each other who act on the same few matters.
CREATE TABLE "audit_entries" (
	"bureau_id" uuid NOT NULL,
	"chain" smallint NOT NULL CHECK ("chain" BETWEEN 0 AND 63),
	"seq" bigint NOT NULL CHECK ("seq" > 0),
	"prev" "bytea" NOT NULL CHECK (octet_length("prev") = 32),
	"hash" "bytea" NOT NULL CHECK (octet_length("hash") = 32),
	"entry" text NOT NULL,
	-- Read out of the entry, so that what pages search by cannot say anything else than what was hashed.
	"action" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'action') STORED,
	"at" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'at') STORED,
	"actor" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'by') STORED,
	"role" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'role') STORED,
	"matter_id" uuid GENERATED ALWAYS AS (("entry"::jsonb ->> 'matterId')::uuid) STORED,
	PRIMARY KEY ("bureau_id","chain","seq")
);
--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit_entries" USING btree ("bureau_id","at" DESC,"chain","seq" DESC);--> statement-breakpoint
CREATE INDEX "audit_by_matter" ON "audit_entries" USING btree ("bureau_id","matter_id","at" DESC);--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit_entries" USING btree ("bureau_id","actor","at" DESC);--> statement-breakpoint
-- How far each chain goes. Its columns stay in this order: append_audit makes a row of them.
CREATE TABLE "audit_heads" (
	"bureau_id" uuid NOT NULL,
	"chain" smallint NOT NULL CHECK ("chain" BETWEEN 0 AND 63),
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL CHECK (octet_length("hash") = 32),
	PRIMARY KEY ("bureau_id","chain")
);
--> statement-breakpoint
CREATE TABLE "audit_roots_mailed" (
	"bureau_id" uuid NOT NULL,
	"day" date NOT NULL,
	PRIMARY KEY ("bureau_id","day")
);
--> statement-breakpoint
-- FORMS: a form acts once. Whoever posts it again is led to where the first press led.
CREATE TABLE "form_keys" (
	"bureau_id" uuid NOT NULL,
	"actor" uuid NOT NULL,
	"key" text NOT NULL,
	"route" text NOT NULL,
	"payload" text NOT NULL,
	"location" text,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "form_keys_bureau_id_actor_key_pk" PRIMARY KEY("bureau_id","actor","key"),
	CONSTRAINT "form_keys_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "bureaus"("id")
);
--> statement-breakpoint
CREATE INDEX "form_keys_by_expiry" ON "form_keys" USING btree ("expires_at");--> statement-breakpoint
-- What somebody typed and could not send, or may read once: sealed under the key in their cookie, for a few minutes.
CREATE TABLE "kept_texts" (
	"digest" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
