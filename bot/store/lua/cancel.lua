-- What is still pending of a cancelled campaign becomes cancelled, five hundred at a time.
-- KEYS: 1 queue, 2 campaign in this shard
-- ARGV: 1 prefix, 2 campaign
-- Returns how many entries were taken off the queue; 0 means that it is empty.
--@include delivery
local prefix, campaign = ARGV[1], ARGV[2]
if redis.call('HGET', KEYS[2], 'state') ~= 'cancelled' then return 0 end
for taken = 1, 500 do
  local row = redis.call('LPOP', KEYS[1])
  if not row then return taken - 1 end
  local d = read(prefix, campaign, row)
  if d and d.status == 'p' then move(prefix, campaign, row, d, 'c') end
end
return 500
