-- Rewards as the committee and finance read them: what waits by its day, what is done the newest first. Where the expressions
-- are in the index, no list reads and sorts all rewards that ever were.
CREATE INDEX "rewards_undecided" ON "matters" ("bureau_id", ("reward" ->> 'assessedOn'), "number")
  WHERE "reward_eligible" AND "reward" ->> 'decidedOn' IS NULL;--> statement-breakpoint
CREATE INDEX "rewards_decided" ON "matters" ("bureau_id", ("reward" ->> 'decidedOn') DESC, "number" DESC)
  WHERE "reward_eligible" AND "reward" ->> 'decidedOn' IS NOT NULL;--> statement-breakpoint
CREATE INDEX "rewards_unpaid" ON "matters" ("bureau_id", ("reward" #>> '{claim,on}'), "number")
  WHERE "reward_claimed" AND "reward" ->> 'payment' IS NULL;--> statement-breakpoint
CREATE INDEX "rewards_paid" ON "matters" ("bureau_id", ("reward" #>> '{payment,on}') DESC, "number" DESC)
  WHERE "reward_claimed" AND "reward" ->> 'payment' IS NOT NULL;
