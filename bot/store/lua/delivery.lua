-- One delivery: its packed record, its rank, its counters. Stands in front of every script that moves one.
-- Record: status;language;channel;attempt;provider id;code;an earlier contradictory status
-- Statuses: p pending, g sending, u uncertain, k unknown, a accepted, s sent, f failed, v undelivered, d delivered,
--           r read, x suppressed, e expired, c cancelled
--@include failing
local RANK = {g = 1, u = 2, k = 3, a = 4, s = 5, f = 6, v = 7, d = 8, r = 9}
local REPLIES = '0'

local function bucket(prefix, campaign, row)
  return prefix .. 'd:' .. campaign .. ':' .. math.floor(row / 100)
end

local function read(prefix, campaign, row)
  local packed = redis.call('HGET', bucket(prefix, campaign, row), row)
  if not packed then return nil end
  local d = {}
  d.status, d.language, d.channel, d.attempt, d.provider, d.code, d.earlier =
    string.match(packed, '^([^;]*);([^;]*);([^;]*);([^;]*);([^;]*);([^;]*);([^;]*)$')
  d.failure = campaign ~= REPLIES and failure_of(d)
  return d
end

local function write(prefix, campaign, row, d)
  if campaign ~= REPLIES then count_failure(prefix, campaign, d) end
  local key = bucket(prefix, campaign, row)
  redis.call('HSET', key, row,
    table.concat({d.status, d.language, d.channel, d.attempt, d.provider, d.code, d.earlier}, ';'))
  if campaign == REPLIES then redis.call('EXPIRE', key, 604800) end -- a reply's status lives as long as its text
end

local function count(prefix, campaign, status, d, by)
  redis.call('HINCRBY', prefix .. 'n:' .. campaign, status .. '.' .. d.language .. '.' .. d.channel, by)
end

-- What came of a campaign's delivery, for the statistics: when its fate is first known, and again where it was taken and
-- failed after all. Whose it was is told by their pseudonym, while there is one.
local FATE = {a = 'accepted', s = 'sent', d = 'delivered', r = 'read', k = 'unknown', f = 'failed', v = 'undelivered',
  x = 'suppressed'}
local OPEN = {p = true, g = true, u = true, k = true, e = true, c = true}
local function tell(prefix, campaign, row, d, to)
  local first, later = OPEN[d.status] and FATE[to], FAILED[to] and not FAILED[d.status]
  local not_begun = d.status == 'p' and to == 'x'
  if campaign == REPLIES or not_begun or not (first or later) then return end
  redis.call('XADD', prefix .. 'ev', '*', 'kind', 'delivery', 'what', FATE[to], 'campaign', campaign,
    'channel', d.channel, 'locale', d.language, 'who', redis.call('HGET', prefix .. 'k:' .. row, 'u') or '')
end

-- Who was sent a campaign, also where we do not know whether it arrived: one bit per row, for corrections.
local SENT = {g = true, u = true, k = true, a = true, s = true, d = true, r = true}
local function mark_sent(prefix, campaign, row, from, to)
  if campaign == REPLIES or SENT[from] == SENT[to] then return end
  redis.call('SETBIT', prefix .. 'b:w:' .. campaign, row, SENT[to] and 1 or 0)
end

-- Move a delivery to another status: both counters and the record, never one without the other.
local function move(prefix, campaign, row, d, to)
  mark_sent(prefix, campaign, row, d.status, to)
  tell(prefix, campaign, row, d, to)
  if campaign ~= REPLIES then
    watch(prefix, campaign, row, d.status, to)
    if d.status == 'p' then d.code = '' end -- of a try that proved not to have gone out
  end
  count(prefix, campaign, d.status, d, -1)
  count(prefix, campaign, to, d, 1)
  d.status = to
  write(prefix, campaign, row, d)
end

-- A final word that the status contradicts is kept beside it; of several the highest.
local FINAL = {f = true, v = true, d = true}
local function keep_beside(d, word)
  if FINAL[word] and RANK[word] > (RANK[d.earlier] or 0) then d.earlier = word end
end

-- Take a word on what became of a send: the higher rank wins, and of two alike the higher code, so that any order of
-- words ends the same. It counts too where we thought that nothing went out: who saw it is the better witness.
-- Returns whether the status changed.
local function hear(prefix, campaign, row, d, to, provider, code)
  local before = d.status
  if provider ~= '' then d.provider = provider end
  if RANK[to] > (RANK[before] or 0) then
    if to ~= 'r' or before ~= 'd' then keep_beside(d, before) end
    d.code = code
    move(prefix, campaign, row, d, to)
    return true
  end
  if to == before then
    if code > d.code then d.code = code end
  elseif to ~= 'd' or before ~= 'r' then
    keep_beside(d, to)
  end
  write(prefix, campaign, row, d)
  return false
end

-- Everything of one contact that is still pending in any campaign becomes suppressed.
local function suppress_pending(prefix, row)
  for _, campaign in ipairs(redis.call('SMEMBERS', prefix .. 'cs')) do
    local d = read(prefix, campaign, row)
    if d and d.status == 'p' then move(prefix, campaign, row, d, 'x') end
  end
end

-- Forget the replies kept for one contact: their texts, and whom they were for. What was not sent yet is not sent.
local function forget_replies(prefix, row)
  local known = prefix .. 'rk:' .. row
  for _, number in ipairs(redis.call('LRANGE', known, 0, -1)) do
    local d = read(prefix, REPLIES, number)
    if d and d.status == 'p' then move(prefix, REPLIES, number, d, 'x') end
    redis.call('DEL', prefix .. 'r:' .. number)
  end
  redis.call('DEL', known)
end

-- The confirmation of a DELETE is itself forgotten as soon as it has been handed over.
local function forget_farewell(prefix, number)
  local key = prefix .. 'r:' .. number
  if redis.call('HEXISTS', key, 'bye') == 1 then redis.call('DEL', key) end
end
