CREATE TABLE "letters_of_notices" (
	"bureau_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"through" uuid,
	"written" boolean DEFAULT false NOT NULL,
	CONSTRAINT "letters_of_notices_bureau_id_notice_id_pk" PRIMARY KEY("bureau_id","notice_id")
);
--> statement-breakpoint
ALTER TABLE "clock_changes" DROP CONSTRAINT "clock_changes_bureau_id_notice_id_calendar_notices_bureau_id_id_fk";
--> statement-breakpoint
ALTER TABLE "clock_changes" DROP CONSTRAINT "clock_changes_bureau_id_matter_id_matters_bureau_id_id_fk";
--> statement-breakpoint
ALTER TABLE "clock_changes" ADD COLUMN "paused" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "letters_of_notices" ADD CONSTRAINT "letters_of_notices_bureau_id_notice_id_calendar_notices_bureau_id_id_fk" FOREIGN KEY ("bureau_id","notice_id") REFERENCES "public"."calendar_notices"("bureau_id","id") ON DELETE no action ON UPDATE no action;