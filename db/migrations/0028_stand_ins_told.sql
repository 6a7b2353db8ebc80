-- Whoever stands in for somebody on leave is told what they would be told: the program that tells reads who that is.
CREATE POLICY by_jobs ON "absences" FOR SELECT TO yaoshao_jobs USING (true);--> statement-breakpoint
GRANT SELECT ("bureau_id", "staff_id", "deputy_id", "from_on", "until_on", "approved", "ended_at") ON "absences" TO yaoshao_jobs;
