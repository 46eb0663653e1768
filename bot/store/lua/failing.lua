-- Which of a campaign's deliveries failed: counted by the provider's code, for good; and of the last that were handed over
-- which failed, so that a campaign that goes wrong pauses itself (campaigns/watching.py). Stands in front of delivery.lua.
local FAILED = {f = true, v = true}
local NOT_OUT = {p = true, x = true, e = true, c = true}
local LATELY = 500 -- so many of the last handed over are known, in each shard

local function failure_of(d)
  return (FAILED[d.status] or (d.status == 'x' and d.code ~= '')) and d.channel .. '.' .. d.code or false
end

-- Before a record is written: `d.failure` is what it was counted under when it was read.
local function count_failure(prefix, campaign, d)
  local key, now = prefix .. 'nf:' .. campaign, failure_of(d)
  if now == (d.failure or false) then return end
  if d.failure then redis.call('HINCRBY', key, d.failure, -1) end
  if now then redis.call('HINCRBY', key, now, 1) end
  d.failure = now
end

local function handed_over(prefix, campaign, row, moment)
  redis.call('ZADD', prefix .. 'w:' .. campaign, moment, row)
end

local function forget_older(prefix, campaign)
  redis.call('ZREMRANGEBYRANK', prefix .. 'w:' .. campaign, 0, -LATELY - 1)
end

-- This one of the last is one of those that failed ('f') or said STOP ('s').
local function mark(prefix, campaign, row, what)
  local moment = redis.call('ZSCORE', prefix .. 'w:' .. campaign, row)
  if not moment then return end
  redis.call('ZADD', prefix .. 'w' .. what .. ':' .. campaign, moment, row)
  redis.call('ZREMRANGEBYRANK', prefix .. 'w' .. what .. ':' .. campaign, 0, -LATELY - 1)
end

-- A delivery that had status `from` gets `to`.
local function watch(prefix, campaign, row, from, to)
  if FAILED[to] and not FAILED[from] then mark(prefix, campaign, row, 'f') end
  if FAILED[from] and not FAILED[to] then redis.call('ZREM', prefix .. 'wf:' .. campaign, row) end
  if NOT_OUT[to] and not NOT_OUT[from] then redis.call('ZREM', prefix .. 'w:' .. campaign, row) end
end
