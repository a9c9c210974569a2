package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.Web;

/**
 * Signs in at the identity provider: the demonstration's own client by its secret, and people by the login page, since a password
 * is never traded for a token.
 *
 * @param issuer of the realm
 * @param webOrigin where a finished login leads to
 */
record Identity(String issuer, String webOrigin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** The pair of RFC 7636, appendix B: nobody else listens between these servers. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    ServiceClient.Proof ofClient() {
        return () ->
                token(
                        "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret");
    }

    ServiceClient.Proof of(String username) {
        return () ->
                token(
                        "grant_type=authorization_code&client_id=hawsh-web&code_verifier=%s&redirect_uri=%s&code=%s"
                                .formatted(VERIFIER, home(), code(username)));
    }

    private String code(String username) throws IOException {
        HttpResponse<String> page =
                Web.send(
                        Web.to(
                                issuer
                                        + "/protocol/openid-connect/auth?client_id=hawsh-web&response_type=code&scope=openid"
                                        + "&code_challenge_method=S256&code_challenge=%s&redirect_uri=%s"
                                                .formatted(CHALLENGE, home())));
        String cookies =
                page.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .collect(Collectors.joining("; "));
        HttpResponse<String> next =
                Web.send(
                        Web.to(found(ACTION, page.body()).replace("&amp;", "&"))
                                .header("Cookie", cookies)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "username=%s&password=%s"
                                                        .formatted(
                                                                encoded(username),
                                                                encoded(
                                                                        DemonstrationStaff
                                                                                .PASSWORD)))));
        return found(CODE, next.headers().firstValue("Location").orElse(next.body()));
    }

    private String token(String grant) throws IOException {
        HttpResponse<String> answer =
                Web.send(
                        Web.to(issuer + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(grant)));
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "a token was answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    private String home() {
        return encoded(webOrigin + "/");
    }

    private static String found(Pattern what, String text) throws IOException {
        Matcher found = what.matcher(text);
        if (!found.find()) {
            throw new IOException("the login page answered " + text);
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
