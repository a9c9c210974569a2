import json, os, time, uuid
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

hawsh = os.environ.get("HAWSH_WEB_ORIGIN", "http://localhost:8080")
client = os.environ.get("CLIENT_ID", "hawsh-demonstration")
secret = os.environ.get("CLIENT_SECRET", "demonstration-secret")

# A token, good for five minutes.
settings = json.load(urlopen(hawsh + "/api/v1/public/client-settings"))
form = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
sign_in = urlopen(settings["identity"]["authority"] + "/protocol/openid-connect/token", urlencode(form).encode())
token = json.load(sign_in)["access_token"]


def ask(method, path, headers={}, body=None):
    """Asks the same again when Hawsh was busy, and raises what it refuses. Answers body and headers."""
    headers = {"Authorization": "Bearer " + token, "Accept-Language": "en", **headers}
    data = None if body is None else json.dumps(body).encode()
    while True:
        try:
            with urlopen(Request(hawsh + path, data, headers, method=method)) as answer:
                return json.loads(answer.read() or "null"), answer.headers
        except HTTPError as refused:
            seconds = refused.headers["Retry-After"]
            if refused.code not in (429, 503) or seconds is None:
                problem = json.load(refused)
                raise SystemExit(f"{problem['type']}: {problem['title']} (request {problem['instance']})")
            time.sleep(int(seconds))


# A list ends when next is null; until then it is the cursor of the next page.
governorates, cursor = [], ""
while cursor is not None:
    page, _ = ask("GET", "/api/v1/places?level=GOVERNORATE&limit=10" + cursor)
    governorates += [place["pcode"] for place in page["items"]]
    cursor = None if page["next"] is None else "&cursor=" + quote(page["next"])
print(len(governorates), "governorates")

# Sent twice under one key, it is made once.
key = str(uuid.uuid4())
view = {"list": "PARTICIPANTS", "details": {"name": "New " + key, "query": "sort=-registeredOn"}}
as_json = {"Content-Type": "application/json", "Idempotency-Key": key}
made, version = ask("POST", "/api/v1/saved-views", as_json, view)
again, _ = ask("POST", "/api/v1/saved-views", as_json, view)
print("made once:", str(again["id"] == made["id"]).lower())

# What was read is edited under its version: 412 says that somebody saved in between.
address = "/api/v1/saved-views/" + made["id"]
as_patch = {"Content-Type": "application/merge-patch+json", "If-Match": version["ETag"]}
_, version = ask("PATCH", address, as_patch, {"name": "Newest " + key})
print("edited: 200")
ask("DELETE", address, {"If-Match": version["ETag"]})
print("forgotten")
