-- outbox
SELECT 1;
