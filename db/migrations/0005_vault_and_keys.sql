ALTER TABLE "submissions" DROP COLUMN "sealed_identity";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "sealed_answers" "bytea";--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "identified" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TABLE "content_keys" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"holder" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "content_keys_pk" PRIMARY KEY("bureau_id","submission_id","holder"),
	CONSTRAINT "content_keys_submission_fk" FOREIGN KEY ("bureau_id","submission_id") REFERENCES "submissions"("bureau_id","id")
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_keys" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "content_keys" TO yaoshao_jobs;--> statement-breakpoint
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
GRANT USAGE ON SCHEMA "vault" TO yaoshao_web, yaoshao_vault;--> statement-breakpoint
GRANT INSERT ON "vault"."identities" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "vault"."identities" TO yaoshao_vault;
