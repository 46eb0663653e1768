-- Add to the monthly counters what was read of one shard's events, and note how far: both or neither, so that no event
-- counts twice, whoever counts at the same time.
-- KEYS: 1 the last event counted, by shard; 2 the names of the counters
-- ARGV: 1 what counters' names begin with, 2 shard, 3 the last event counted when they were read ('' for none),
--       4 the last of those read, 5 JSON [[name, field, number]]
-- Returns 1, or 0 if somebody else has counted in the meantime.
if (redis.call('HGET', KEYS[1], ARGV[2]) or '') ~= ARGV[3] then return 0 end
for _, one in ipairs(cjson.decode(ARGV[5])) do
  redis.call('HINCRBY', ARGV[1] .. one[1], one[2], one[3])
  redis.call('SADD', KEYS[2], one[1])
end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[4])
return 1
