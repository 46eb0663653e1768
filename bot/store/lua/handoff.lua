-- A person on the staff must see a contact, outside any turn.
-- KEYS: 1 handoffs
-- ARGV: 1 prefix, 2 row, 3 <moment>;<why>;<language>;<topic>
--@include waiting
hand_off(ARGV[1], ARGV[2], ARGV[3])
return 1
