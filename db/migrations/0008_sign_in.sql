-- sign_in
SELECT 1;
