package org.hawsh.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as the web client does: authorization code with PKCE, through the login page. */
public final class BrowserLogin {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final String realm;
    private final String redirect;
    private final HttpClient browser = HttpClient.newHttpClient();

    /** Kept by name alone: a browser takes localhost for secure, the JDK's cookie store does not. */
    private final Map<String, String> cookies = new HashMap<>();

    public BrowserLogin(String realm, String webOrigin) {
        this.realm = realm;
        this.redirect = webOrigin + "/";
    }

    /** The page a person is shown first, in this language. */
    public String loginPage(String language) {
        return send(HttpRequest.newBuilder(
                        authorization(challenge("a verifier that is never used again"), language)))
                .body();
    }

    /** @return the access token, or null if the login page was shown again */
    public String accessToken(String username, String password) {
        JsonPath tokens = tokens(username, password);
        return tokens == null ? null : tokens.getString("access_token");
    }

    /** Another access token of the same sign-in. */
    public Response refreshed(String refreshToken) {
        return RestAssured.given()
                .formParams(
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "client_id",
                                "hawsh-web",
                                "refresh_token",
                                refreshToken))
                .post(realm + "/protocol/openid-connect/token");
    }

    /** @return access and refresh token, or null if the login page was shown again */
    public JsonPath tokens(String username, String password) {
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        String page = send(HttpRequest.newBuilder(authorization(challenge(verifier), "en"))).body();
        Matcher action = ACTION.matcher(page);
        if (!action.find()) {
            throw new AssertionError("no login form");
        }
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                form(
                                                        Map.of(
                                                                "username",
                                                                username,
                                                                "password",
                                                                password)))));
        if (answer.statusCode() != 302) {
            return null;
        }
        String code =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*[?&]code=([^&]+).*", "$1");
        return RestAssured.given()
                .formParams(
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "hawsh-web",
                                "code",
                                code,
                                "redirect_uri",
                                redirect,
                                "code_verifier",
                                verifier))
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private URI authorization(String challenge, String language) {
        return URI.create(
                realm
                        + "/protocol/openid-connect/auth?"
                        + form(
                                Map.of(
                                        "client_id",
                                        "hawsh-web",
                                        "response_type",
                                        "code",
                                        "scope",
                                        "openid",
                                        "redirect_uri",
                                        redirect,
                                        "code_challenge",
                                        challenge,
                                        "code_challenge_method",
                                        "S256",
                                        "ui_locales",
                                        language)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String jar =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        try {
            HttpResponse<String> answer =
                    browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] cookie = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(
                        value ->
                                value.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
