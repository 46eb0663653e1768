-- The provider's word on deliveries. The higher rank wins, so any order of receipts ends the same; a word that
-- contradicts a final one is kept beside it.
-- KEYS: 1 sends that are uncertain
-- ARGV: 1 prefix, 2 JSON list of {campaign, row, attempt, to, provider id, code}
-- Returns how many changed something.
--@include delivery
local prefix, changed = ARGV[1], 0
local FINAL = {f = true, v = true, d = true}
for _, item in ipairs(cjson.decode(ARGV[2])) do
  local campaign, row, attempt, to = item[1], item[2], item[3], item[4]
  local d = read(prefix, campaign, row)
  if d and d.attempt == attempt then
    local before = d.status
    if item[5] ~= '' then d.provider = item[5] end
    local good = to == 'd' or to == 'r'
    -- 'p' after a send we held for refused: the receipt is the better witness, so it is not sent again.
    if RANK[to] > (RANK[before] or 0) and (RANK[before] or before == 'p') then
      if FINAL[before] and not (before == 'd' and to == 'r') then d.earlier = before end
      if item[6] ~= '' or good then d.code = item[6] end
      move(prefix, campaign, row, d, to)
      redis.call('ZREM', KEYS[1], campaign .. ':' .. row .. ':' .. attempt)
      changed = changed + 1
    elseif FINAL[to] and before ~= to and not (before == 'r' and to == 'd') then
      d.earlier = to
      write(prefix, campaign, row, d)
    end
  end
end
return changed
