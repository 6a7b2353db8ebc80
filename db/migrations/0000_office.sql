CREATE TABLE "draft_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_digest" text NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"digest" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "evidence_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "evidence_position" UNIQUE("bureau_id","submission_id","position")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" text NOT NULL,
	"secret_hash" text NOT NULL,
	"kept_on" date,
	CONSTRAINT "receipts_bureau_id_submission_id_pk" PRIMARY KEY("bureau_id","submission_id"),
	CONSTRAINT "receipts_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"draft_digest" text NOT NULL,
	"kind" text NOT NULL,
	"answers" jsonb NOT NULL,
	"language" text NOT NULL,
	"received_on" date NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"sealed_identity" "bytea",
	"masked_name" text,
	"sealed_mail" "bytea",
	CONSTRAINT "submissions_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "submissions_draft_digest_unique" UNIQUE("draft_digest")
);
--> statement-breakpoint
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
	CONSTRAINT "letters_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"message_id" text PRIMARY KEY NOT NULL,
	"addressee" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clocks" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"name" text NOT NULL,
	"provision" text NOT NULL,
	"version_from" date NOT NULL,
	"extended" boolean NOT NULL,
	"start_on" date NOT NULL,
	"due_strict" date NOT NULL,
	"due_legal" date NOT NULL,
	"firm" boolean NOT NULL,
	"stopped_on" date,
	CONSTRAINT "clocks_bureau_id_matter_id_name_pk" PRIMARY KEY("bureau_id","matter_id","name")
);
--> statement-breakpoint
CREATE TABLE "matter_events" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"seq" bigserial NOT NULL,
	"type" text NOT NULL,
	"event" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "matter_events_bureau_id_matter_id_seq_pk" PRIMARY KEY("bureau_id","matter_id","seq")
);
--> statement-breakpoint
CREATE TABLE "matters" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"received_on" date NOT NULL,
	"insider" boolean NOT NULL,
	"unit_id" uuid,
	"handler_id" uuid,
	"dates" jsonb NOT NULL,
	"extension" jsonb,
	"findings" jsonb,
	"penalty" jsonb,
	"reward" jsonb,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "matters_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "matter_number" UNIQUE("bureau_id","number"),
	CONSTRAINT "one_matter_of_a_kind" UNIQUE("bureau_id","submission_id","kind")
);
--> statement-breakpoint
CREATE TABLE "bureaus" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"digest" text PRIMARY KEY NOT NULL,
	"staff_id" uuid,
	"submission_id" uuid,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sign_in_name" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"unit_id" uuid,
	"mail" text NOT NULL,
	"password_hash" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "staff_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "staff_sign_in_name_unique" UNIQUE("sign_in_name")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"mail" text NOT NULL,
	CONSTRAINT "units_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);
--> statement-breakpoint
ALTER TABLE "draft_files" ADD CONSTRAINT "draft_files_draft_digest_drafts_digest_fk" FOREIGN KEY ("draft_digest") REFERENCES "public"."drafts"("digest") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "public"."submissions"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "public"."submissions"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clocks" ADD CONSTRAINT "clocks_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_events" ADD CONSTRAINT "matter_events_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_bureau_id_submission_id_submissions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "public"."submissions"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_bureau_id_unit_id_units_bureau_id_id_fk" FOREIGN KEY ("bureau_id","unit_id") REFERENCES "public"."units"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_to_send" ON "letters" USING btree ("sent_at","try_after");--> statement-breakpoint
CREATE INDEX "clocks_by_due" ON "clocks" USING btree ("bureau_id","stopped_on","due_legal");--> statement-breakpoint
CREATE INDEX "matters_by_stage" ON "matters" USING btree ("bureau_id","stage");--> statement-breakpoint
CREATE INDEX "matters_by_unit" ON "matters" USING btree ("bureau_id","unit_id");--> statement-breakpoint
CREATE SEQUENCE "matter_numbers";--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER matter_events_append_only BEFORE UPDATE OR DELETE ON "matter_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_events_never_emptied BEFORE TRUNCATE ON "matter_events"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER submissions_never_change BEFORE UPDATE OR DELETE ON "submissions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER evidence_never_changes BEFORE UPDATE OR DELETE ON "evidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
