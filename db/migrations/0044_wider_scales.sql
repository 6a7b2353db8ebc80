-- A PROVINCE'S SCALE AS IT MAY BE: another cap for insiders, a sum of fines from which there is a reward at all, and how far value and
-- effect may lower or raise one. Versions from before say what the office held to then: no such cap, any fine, a fifth.
ALTER TABLE "bureau_parameters" ADD COLUMN "insider_cap" bigint;--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD COLUMN "least_fines" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD COLUMN "adjustment_down" numeric(5, 2) DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD COLUMN "adjustment_up" numeric(5, 2) DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD CONSTRAINT "adjustments_within_the_whole" CHECK (least("bureau_parameters"."adjustment_down", "bureau_parameters"."adjustment_up") >= 0
      and greatest("bureau_parameters"."adjustment_down", "bureau_parameters"."adjustment_up") <= 100);--> statement-breakpoint
ALTER TABLE "bureau_parameters" ADD CONSTRAINT "more_is_not_less" CHECK ("bureau_parameters"."least_fines" >= 0 and "bureau_parameters"."insider_cap" >= "bureau_parameters"."cap");
