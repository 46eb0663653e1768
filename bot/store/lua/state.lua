-- Change a campaign's state, in its definition or in one shard: running, paused, finished or cancelled (for good).
-- KEYS: 1 campaign's definition, or campaign in this shard
-- ARGV: 1 the new state, 2 the states it may come from, comma-separated ('' = not launched here yet), 3… more fields
-- Returns 1, or 0 if it was in none of them.
local current = redis.call('HGET', KEYS[1], 'state') or ''
if not string.find(',' .. ARGV[2] .. ',', ',' .. current .. ',', 1, true) then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[1])
for i = 3, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
return 1
