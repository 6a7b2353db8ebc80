-- A counted number tells how many came in, and by a gap that there is a matter one is not shown. Numbers are drawn.
DROP SEQUENCE "matter_numbers";
