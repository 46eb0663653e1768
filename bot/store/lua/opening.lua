-- Change what is kept of one point's opening hours, if that is still what its editor had before their eyes.
-- KEYS: 1 the hours that staff changed
-- ARGV: 1 the point, 2 what is to be kept ('' = nothing: the file's hold), 3 'seen' or 'any', 4 what was kept when seen
-- Returns 1, or 0 if somebody else changed it meanwhile.
if ARGV[3] == 'seen' and (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[4] then return 0 end
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return 1
