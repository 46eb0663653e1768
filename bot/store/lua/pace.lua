-- A channel's pace, shared by all workers: a bucket that fills at `rate` and holds `capacity`. Campaigns take what is
-- there; replies may go ahead into debt, which campaigns then wait out. The store's own clock counts, so that workers
-- on several machines agree.
-- KEYS: 1 channel
-- ARGV: 1 rate per second, 2 capacity, 3 how many are wanted (negative: given back), 4 lane: reply, campaign, charge, or
--       hold: for so many seconds nothing, and never shorter than what was asked for before
-- Returns {granted, milliseconds until it is worth asking again, why the channel is stopped or ''}
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local rate, capacity, want, lane = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local state = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'hold', 'stopped')
if lane == 'hold' then
  redis.call('HSET', KEYS[1], 'hold', string.format('%.3f', math.max(tonumber(state[3] or 0), now + want)))
  return {0, 0, state[4] or ''}
end
if state[4] then return {0, 1000, state[4]} end
local tokens = math.min(capacity, tonumber(state[1] or capacity) + (now - tonumber(state[2] or now)) * rate)
local granted, wait = 0, 0
local hold = tonumber(state[3] or 0)
if lane == 'charge' or want < 0 then
  granted = want
elseif hold > now then
  wait = (hold - now) * 1000
elseif lane == 'reply' then
  if tokens > -capacity then granted = want else wait = 1000 / rate end
else
  granted = math.max(0, math.min(want, math.floor(tokens)))
  if granted == 0 then wait = (1 - tokens) * 1000 / rate end
end
tokens = math.min(capacity, tokens - granted)
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.6f', now))
return {granted, math.ceil(wait), ''}
