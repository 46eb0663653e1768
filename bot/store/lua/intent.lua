-- Begin sends: take what is pending off a queue and, where each may go now, mark it sending.
-- KEYS: 1 lease, 2 queue of one campaign on one channel
-- ARGV: 1 prefix, 2 lease held, 3 campaign, 4 now, 5 how many at most, 6 attempt id, 7 end of the open hours
-- Returns 'lost' if the lease is another's, else a list of {row, language, sealed address, sealed reply or '', contact
-- row, the moment a reply must be out by or '0'}
--@include allowed
--@include delivery
--@include waiting
local prefix, campaign, now, limit, attempt = ARGV[1], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6]
if redis.call('GET', KEYS[1]) ~= ARGV[2] then return 'lost' end

local send_by
if campaign ~= REPLIES then
  local state = redis.call('HMGET', prefix .. 'c:' .. campaign, 'state', 'send_by')
  if state[1] ~= 'running' then return {} end
  send_by = tonumber(state[2])
  if now < send_by and now >= tonumber(ARGV[7]) then return {} end
end

local function bit(name, row) return redis.call('GETBIT', prefix .. 'b:' .. name, row) == 1 end

-- Why a campaign's delivery may not go out any more, or nil.
local function forbidden(row)
  if bit('out', row) or bit('blk', row) or bit('x', row) or not bit('ok', row) then return 'x' end
  if tonumber(redis.call('HGET', prefix .. 'k:' .. row, 'dg') or 0) > now then return 'x' end
  if now >= send_by then return 'e' end
end

-- Whether an earlier reply to the same person is still pending, or on its way (for ten seconds at most: a worker may
-- have died with it): one person's answers keep their order.
local function must_wait(number, contact)
  for _, other in ipairs(redis.call('LRANGE', prefix .. 'rk:' .. contact, -20, -1)) do
    local d = tonumber(other) < tonumber(number) and read(prefix, campaign, other)
    if d and d.status == 'p' then return true end
    if d and d.status == 'g' then
      local began = redis.call('ZSCORE', prefix .. 'f', campaign .. ':' .. other .. ':' .. d.attempt)
      if began and now - began < 10 then return true end
    end
  end
  return false
end

-- An answer that came too late answers nobody: a person must.
local function tell_staff(contact, language)
  hand_off(prefix, contact, string.format('%.3f;late;%s', now, language))
end

local begun, waiting, examined = {}, {}, 0
local function begin(row, d, extra)
  d.attempt = attempt
  move(prefix, campaign, row, d, 'g')
  if campaign ~= REPLIES then handed_over(prefix, campaign, row, now + #begun / 1000000) end
  redis.call('ZADD', prefix .. 'f', now, campaign .. ':' .. row .. ':' .. attempt)
  return {row, d.language, extra[1], extra[2], extra[3], extra[4]}
end

while #begun < limit and examined < 500 do
  examined = examined + 1
  local row = redis.call('LPOP', KEYS[2])
  if not row then break end
  local d = read(prefix, campaign, row)
  if d and d.status == 'p' then
    if campaign == REPLIES then
      local reply = redis.call('HMGET', prefix .. 'r:' .. row, 'a', 'm', 'k', 'by', 'bye', 'un', 'at')
      if reply[6] and not allowed(prefix, reply[3], reply[6], reply[7]) then
        d.code = 'unwanted'
        move(prefix, campaign, row, d, 'x')
      elseif not reply[1] or now >= tonumber(reply[4]) then
        move(prefix, campaign, row, d, 'e')
        if reply[1] and not reply[5] then tell_staff(reply[3], d.language) end
      elseif must_wait(row, reply[3]) then
        waiting[#waiting + 1] = row
      else
        begun[#begun + 1] = begin(row, d, reply)
      end
    else
      local why = forbidden(row)
      if why then
        move(prefix, campaign, row, d, why)
      else
        local address = redis.call('HGET', prefix .. 'k:' .. row, 'a')
        redis.call('HSET', prefix .. 'k:' .. row, 'mc', campaign .. ';' .. now)
        begun[#begun + 1] = begin(row, d, {address or '', '', row, '0'})
      end
    end
  end
end
if #begun > 0 and campaign ~= REPLIES then forget_older(prefix, campaign) end
for i = #waiting, 1, -1 do redis.call('LPUSH', KEYS[2], waiting[i]) end
return begun
