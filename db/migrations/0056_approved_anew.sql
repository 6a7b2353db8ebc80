-- WHAT THE COMMITTEE APPROVES AFTER A REVIEW IS APPROVED, TOO. One approval a person was kept for good, so an award that was decided
-- anew, and came out otherwise, could never be paid. Each state that somebody approved of is kept beside the others.
ALTER TABLE "reward_approvals" DROP CONSTRAINT "reward_approvals_pkey";--> statement-breakpoint
ALTER TABLE "reward_approvals" ADD PRIMARY KEY ("bureau_id", "matter_id", "person", "subject");
