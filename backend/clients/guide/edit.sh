TOKEN=$(curl -sf -d grant_type=client_credentials -d client_id=hawsh-demonstration -d client_secret=demonstration-secret "$AUTHORITY/protocol/openid-connect/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
MADE=$(curl -sfi -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -H "Idempotency-Key: made-by-curl-$$" -d '{"list": "PARTICIPANTS", "details": {"name": "Newest first", "query": "sort=-registeredOn"}}' "$HAWSH/api/v1/saved-views" | tr -d '\r')
VIEW=$(printf '%s' "$MADE" | sed -n 's/^[Ll]ocation: //p')
TAG=$(printf '%s' "$MADE" | sed -n 's/^[Ee][Tt]ag: //p')
EDITED=$(curl -sfi -X PATCH -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/merge-patch+json" -H "If-Match: $TAG" -d '{"name": "Newest"}' "$HAWSH$VIEW" | tr -d '\r')
printf '%s\n' "$EDITED"
curl -sf -X DELETE -H "Authorization: Bearer $TOKEN" -H "If-Match: $(printf '%s' "$EDITED" | sed -n 's/^[Ee][Tt]ag: //p')" "$HAWSH$VIEW"
