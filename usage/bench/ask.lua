-- Asks for a summary of another video each time, as a browser sends the form; or only reads a page.
-- Arguments: the file of session keys, what to do (link, text or an address).
local sessions, what, alphabet = {}, nil, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
local token = string.rep("b", 32)
local threads = {}
function setup(thread) thread:set("seed", #threads); table.insert(threads, thread) end

function init(arguments)
  math.randomseed(os.time() + seed * 7919)
  for line in io.lines(arguments[1]) do table.insert(sessions, line) end
  what, wrong = arguments[2], 0  -- `wrong` is global: it is read from outside
end

local function name()
  local letters = {}
  for i = 1, 11 do local at = math.random(64); letters[i] = alphabet:sub(at, at) end
  return table.concat(letters)
end

local function field(name, value)
  return "--frontier\r\nContent-Disposition: form-data; name=\"" .. name .. "\"\r\n\r\n" .. value .. "\r\n"
end

function request()
  local headers = {
    ["Host"] = "bench.example.com", ["X-Forwarded-Proto"] = "https", ["Origin"] = "https://bench.example.com",
    ["Cookie"] = "__Host-sessionid=" .. sessions[math.random(#sessions)] .. "; __Host-csrftoken=" .. token,
    ["Accept"] = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", ["Accept-Language"] = "en",
  }
  if what:sub(1, 1) == "/" then return wrk.format("GET", what, headers) end
  local source = "https://www.youtube.com/watch?v=" .. name()
  if what == "text" then
    source = "This is talk " .. name() .. " about how to try things out.\n" ..
      string.rep("It goes on for a while, because people who talk have a lot to say. ", 40)
  end
  headers["Content-Type"] = "multipart/form-data; boundary=frontier"
  local body = field("csrfmiddlewaretoken", token) .. field("key", name() .. name()) .. field("source", source) ..
    "--frontier\r\nContent-Disposition: form-data; name=\"captions\"; filename=\"\"\r\n" ..
    "Content-Type: application/octet-stream\r\n\r\n\r\n" .. field("kind", "summary") .. field("length", "medium") ..
    "--frontier--\r\n"
  return wrk.format("POST", "/summaries/", headers, body)
end

function response(status)
  if status ~= 303 and status ~= 200 then wrong = wrong + 1 end
end

function done(summary)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("wrong") end
  print("RESULT " .. summary.requests .. " " .. all .. " " .. summary.errors.timeout + summary.errors.read)
end
