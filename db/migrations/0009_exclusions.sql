-- A counted number tells how many came in, and by a gap that there is a matter one is not shown. Numbers are drawn.
DROP SEQUENCE "matter_numbers";--> statement-breakpoint
-- Whoever is kept from a matter is passed over: it goes to the unit above.
ALTER TABLE "units" ADD COLUMN "upper_unit_id" uuid;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "upper_unit" FOREIGN KEY ("bureau_id","upper_unit_id") REFERENCES "units"("bureau_id","id");--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "no_unit_is_above_itself" CHECK ("upper_unit_id" <> "id");--> statement-breakpoint
ALTER TABLE "matters" ADD COLUMN "raised_to" uuid;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matter_raised_to" FOREIGN KEY ("bureau_id","raised_to") REFERENCES "units"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "matters_by_raised_to" ON "matters" USING btree ("bureau_id","raised_to") WHERE "raised_to" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "closed_on" date;--> statement-breakpoint
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
);--> statement-breakpoint
CREATE TRIGGER matter_exclusions_append_only BEFORE UPDATE OR DELETE ON "matter_exclusions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER matter_exclusions_never_emptied BEFORE TRUNCATE ON "matter_exclusions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
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
);--> statement-breakpoint
CREATE INDEX "unresolved_officials" ON "named_officials" USING btree ("bureau_id","matter_id") WHERE "resolved_on" IS NULL;--> statement-breakpoint
-- Keyed digests of whom a matter is about: to find out who has declared to be close to them, and for nothing else.
CREATE TABLE "matter_respondents" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"digest" text NOT NULL,
	PRIMARY KEY ("bureau_id","digest","matter_id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);--> statement-breakpoint
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
);--> statement-breakpoint
CREATE TRIGGER staff_relations_append_only BEFORE UPDATE OR DELETE ON "staff_relations"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Keyed digests, three bytes each, of what may be somebody's name in what a reporter wrote: whoever comes later, or comes
-- back, is recognised by them. So short that each fits many names; gone when the content is.
CREATE TABLE "matter_names" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"digests" integer[] NOT NULL,
	PRIMARY KEY ("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id")
);--> statement-breakpoint
CREATE INDEX "names_by_matter" ON "matter_names" USING btree ("bureau_id","matter_id");--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "matter_names" TO yaoshao_web;--> statement-breakpoint
-- The days on which administrators were told that there is something on which nobody here can decide.
CREATE TABLE "stranded_told" (
	"bureau_id" uuid NOT NULL,
	"day" date NOT NULL,
	PRIMARY KEY ("bureau_id","day")
);--> statement-breakpoint
GRANT SELECT, INSERT ON "stranded_told" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("raised_to") ON "matters" TO yaoshao_web, yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("raised_to", "handler_id", "stage") ON "matters" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT, INSERT ON "matter_exclusions", "matter_respondents", "staff_relations", "named_officials"
  TO yaoshao_web, yaoshao_desk;--> statement-breakpoint
GRANT UPDATE ("sealed", "resolved_on", "resolved_by") ON "named_officials" TO yaoshao_web, yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "matter_exclusions" TO yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "resolved_on") ON "named_officials" TO yaoshao_jobs, yaoshao_vault, yaoshao_auditor;
