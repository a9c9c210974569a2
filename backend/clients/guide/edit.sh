TOKEN=$(curl -sf -d grant_type=client_credentials -d client_id=hawsh-demonstration -d client_secret=demonstration-secret "$AUTHORITY/protocol/openid-connect/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
curl -sf -D made.txt -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -H "Idempotency-Key: made-by-curl-$$" -d '{"list": "PARTICIPANTS", "details": {"name": "Newest first", "query": "sort=-registeredOn"}}' "$HAWSH/api/v1/saved-views"
VIEW=$(sed -n 's/^[Ll]ocation: \(.*\)\r$/\1/p' made.txt)
TAG=$(sed -n 's/^[Ee][Tt]ag: \(.*\)\r$/\1/p' made.txt)
curl -sf -D edited.txt -X PATCH -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/merge-patch+json" -H "If-Match: $TAG" -d '{"name": "Newest"}' "$HAWSH$VIEW"
TAG=$(sed -n 's/^[Ee][Tt]ag: \(.*\)\r$/\1/p' edited.txt)
curl -sf -X DELETE -H "Authorization: Bearer $TOKEN" -H "If-Match: $TAG" "$HAWSH$VIEW"
