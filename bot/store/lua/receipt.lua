-- The provider's word on deliveries. The higher rank wins, so any order of receipts ends the same; a word that
-- contradicts a final one is kept beside it.
-- KEYS: 1 sends that are uncertain
-- ARGV: 1 prefix, 2 JSON list of {campaign, row, attempt, to, provider id, code}
-- Returns how many changed something.
--@include delivery
local prefix, changed = ARGV[1], 0
for _, item in ipairs(cjson.decode(ARGV[2])) do
  local campaign, row, attempt, to = item[1], item[2], item[3], item[4]
  local d = read(prefix, campaign, row)
  if d and d.attempt == attempt and RANK[to] and hear(prefix, campaign, row, d, to, item[5], item[6]) then
    redis.call('ZREM', KEYS[1], campaign .. ':' .. row .. ':' .. attempt)
    changed = changed + 1
  end
end
return changed
