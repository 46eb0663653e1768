-- Begin sends: take what is pending off a queue and, where each may go now, mark it sending.
-- KEYS: 1 lease, 2 queue of one campaign on one channel
-- ARGV: 1 prefix, 2 lease held, 3 campaign, 4 now, 5 how many at most, 6 attempt id, 7 end of the open hours
-- Returns 'lost' if the lease is another's, else a list of {row, language, sealed address, last inbound | sealed reply,
-- contact row}
--@include delivery
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
  if bit('out', row) or bit('blk', row) or bit('x', row) then return 'x' end
  if tonumber(redis.call('HGET', prefix .. 'k:' .. row, 'dg') or 0) > now then return 'x' end
  if now >= send_by then return 'e' end
end

local function begin(row, d, extra)
  d.attempt = attempt
  move(prefix, campaign, row, d, 'g')
  redis.call('ZADD', prefix .. 'f', now, campaign .. ':' .. row .. ':' .. attempt)
  return {row, d.language, extra[1], extra[2], extra[3]}
end

local begun, examined = {}, 0
while #begun < limit and examined < 500 do
  examined = examined + 1
  local row = redis.call('LPOP', KEYS[2])
  if not row then break end
  local d = read(prefix, campaign, row)
  if d and d.status == 'p' then
    if campaign == REPLIES then
      local reply = redis.call('HMGET', prefix .. 'r:' .. row, 'a', 'm', 'k', 'by')
      if not reply[1] or now >= tonumber(reply[4]) then
        move(prefix, campaign, row, d, 'e')
      else
        begun[#begun + 1] = begin(row, d, reply)
      end
    else
      local why = forbidden(row)
      if why then
        move(prefix, campaign, row, d, why)
      else
        local contact = redis.call('HMGET', prefix .. 'k:' .. row, 'a', 'li')
        redis.call('HSET', prefix .. 'k:' .. row, 'mc', campaign .. ';' .. now)
        begun[#begun + 1] = begin(row, d, {contact[1] or '', contact[2] or '0', row})
      end
    end
  end
end
return begun
