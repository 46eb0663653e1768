-- Store one inbound before it is acknowledged, once, however often it comes.
-- KEYS: 1 seen, 2 inbox
-- ARGV: 1 the sealed inbound, 2 how long to remember it (s), 3 shard
-- Returns 1, or 0 if it came before.
if not redis.call('SET', KEYS[1], '', 'NX', 'EX', ARGV[2]) then return 0 end
redis.call('RPUSH', KEYS[2], ARGV[1])
redis.call('PUBLISH', 'lykt:wake', ARGV[3])
return 1
