-- forms
SELECT 1;
