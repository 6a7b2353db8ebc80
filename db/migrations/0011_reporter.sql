-- reporter
SELECT 1;
