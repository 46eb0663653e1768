-- Fix a stretch of a campaign's audience in one shard: who gets it, in which language and on which channel, and who is
-- left out and why. Each stretch counts once, however often it is tried.
-- KEYS: 1 lease, 2 campaign in this shard, 3 its counters
-- ARGV: 1 prefix, 2 lease held, 3 campaign, 4 from row, 5 to row, 6 '1' if this is the last,
--       7 JSON list of {row, language, channel, reason or ''}
-- Returns 'lost', 0 if this stretch was fixed before or the campaign is cancelled, else 1.
--@include delivery
local prefix, campaign = ARGV[1], ARGV[3]
if redis.call('GET', KEYS[1]) ~= ARGV[2] then return 'lost' end
local state = redis.call('HGET', KEYS[2], 'state')
if not state or state == 'cancelled' then return 0 end
if (redis.call('HGET', KEYS[2], 'cursor') or '0') ~= ARGV[4] then return 0 end
local tally = {}
local function add(field) tally[field] = (tally[field] or 0) + 1 end
for _, item in ipairs(cjson.decode(ARGV[7])) do
  local row, language, channel, reason = item[1], item[2], item[3], item[4]
  add('=')
  if reason == '' then
    write(prefix, campaign, row,
      {status = 'p', language = language, channel = channel, attempt = '', provider = '', code = '', earlier = ''})
    add('p.' .. language .. '.' .. channel)
    redis.call('RPUSH', prefix .. 'q:' .. campaign .. ':' .. channel, row)
  else
    add('-' .. reason .. '.' .. language .. '.' .. channel)
  end
end
for field, by in pairs(tally) do redis.call('HINCRBY', KEYS[3], field, by) end
redis.call('HSET', KEYS[2], 'cursor', ARGV[5], 'fixed', ARGV[6])
redis.call('SADD', prefix .. 'cs', campaign)
return 1
