-- Take a handoff upon oneself, or hold it longer. Nobody takes it from another while that one's claim lasts, but from
-- whom they name.
-- KEYS: 1 handoffs, 2 claims
-- ARGV: 1 row, 2 name, 3 until when, 4 now, 5 from whom, '' for nobody
-- Returns the name of who holds it then; '' where nobody waits.
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return '' end
local lasts, who = string.match(redis.call('HGET', KEYS[2], ARGV[1]) or '', '^([^;]*);(.*)$')
if who and who ~= ARGV[2] and who ~= ARGV[5] and tonumber(lasts) > tonumber(ARGV[4]) then return who end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[3] .. ';' .. ARGV[2])
return ARGV[2]
