CREATE TABLE "calendar_notices" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"text" text NOT NULL,
	"published" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_on" date NOT NULL,
	"superseded_by" uuid,
	CONSTRAINT "calendar_notices_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
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
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clock_changes_bureau_id_notice_id_matter_id_clock_pk" PRIMARY KEY("bureau_id","notice_id","matter_id","clock")
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
	CONSTRAINT "rates_are_percentages" CHECK (least("bureau_parameters"."rate_first", "bureau_parameters"."rate_second", "bureau_parameters"."rate_third") >= 0
      and greatest("bureau_parameters"."rate_first", "bureau_parameters"."rate_second", "bureau_parameters"."rate_third") <= 100),
	CONSTRAINT "amounts_are_not_negative" CHECK (least("bureau_parameters"."floor_first", "bureau_parameters"."floor_second", "bureau_parameters"."floor_third",
      "bureau_parameters"."cap", "bureau_parameters"."finance_threshold", "bureau_parameters"."large_amount_person", "bureau_parameters"."large_amount_organisation") >= 0)
);
--> statement-breakpoint
CREATE TABLE "provision_signoffs" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provision_id" text NOT NULL,
	"version_from" date NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_on" date NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "provision_signoffs_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "signed_once" UNIQUE("bureau_id","provision_id","version_from")
);
--> statement-breakpoint
ALTER TABLE "clocks" ADD COLUMN "term_unit" text;--> statement-breakpoint
ALTER TABLE "clocks" ADD COLUMN "term_count" integer;--> statement-breakpoint
ALTER TABLE "clocks" ADD COLUMN "pauses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_notices" ADD CONSTRAINT "calendar_notices_bureau_id_published_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","published_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_notices" ADD CONSTRAINT "superseding_notice" FOREIGN KEY ("bureau_id","superseded_by") REFERENCES "public"."calendar_notices"("bureau_id","id") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "clock_changes" ADD CONSTRAINT "clock_changes_bureau_id_notice_id_calendar_notices_bureau_id_id_fk" FOREIGN KEY ("bureau_id","notice_id") REFERENCES "public"."calendar_notices"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_changes" ADD CONSTRAINT "clock_changes_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD CONSTRAINT "bureau_parameters_bureau_id_entered_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","entered_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provision_signoffs" ADD CONSTRAINT "provision_signoffs_bureau_id_signed_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","signed_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_notice_in_force" ON "calendar_notices" USING btree ("bureau_id","year") WHERE "calendar_notices"."superseded_by" is null;--> statement-breakpoint
UPDATE "clocks" SET
  "term_unit" = CASE WHEN "name" = 'penalty-case' OR "name" = 'mediation' AND "version_from" >= '2024-07-01'
    THEN 'natural-days' ELSE 'working-days' END,
  "term_count" = CASE "name"
    WHEN 'acceptance' THEN 7
    WHEN 'mediation' THEN CASE WHEN "version_from" >= '2024-07-01' THEN 60 ELSE 45 END
    WHEN 'verification' THEN CASE WHEN "extended" THEN 30 ELSE 15 END
    WHEN 'penalty-case' THEN 90
    WHEN 'reward-notice' THEN 15
    WHEN 'reward-claim' THEN 30 END
WHERE "name" IN ('acceptance', 'mediation', 'verification', 'penalty-case', 'reward-notice', 'reward-claim');--> statement-breakpoint
CREATE FUNCTION allow_superseding_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_by IS NULL AND NEW.superseded_by IS NOT NULL
    AND to_jsonb(NEW) - 'superseded_by' = to_jsonb(OLD) - 'superseded_by' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a notice is superseded once and never edited' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_edited BEFORE UPDATE ON "calendar_notices"
  FOR EACH ROW EXECUTE FUNCTION allow_superseding_once();--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_deleted BEFORE DELETE ON "calendar_notices"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER clock_changes_append_only BEFORE UPDATE OR DELETE ON "clock_changes"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER provision_signoffs_append_only BEFORE UPDATE OR DELETE ON "provision_signoffs"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameters_append_only BEFORE UPDATE OR DELETE ON "bureau_parameters"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER calendar_notices_never_emptied BEFORE TRUNCATE ON "calendar_notices"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER clock_changes_never_emptied BEFORE TRUNCATE ON "clock_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER provision_signoffs_never_emptied BEFORE TRUNCATE ON "provision_signoffs"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameters_never_emptied BEFORE TRUNCATE ON "bureau_parameters"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
