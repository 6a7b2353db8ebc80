-- Who leads a unit is told that a limit is over, and once more when it has been for long.
ALTER TABLE "staff_news" DROP CONSTRAINT "staff_news_kind_check";--> statement-breakpoint
ALTER TABLE "staff_news" ADD CONSTRAINT "staff_news_kind_check"
  CHECK ("kind" IN ('letter', 'last-day', 'decision', 'late', 'long-late', 'overdue', 'alarm'));
