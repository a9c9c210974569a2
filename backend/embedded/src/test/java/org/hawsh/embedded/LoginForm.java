package org.hawsh.embedded;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The login page as a browser fills it in. */
record LoginForm(String realm, String webOrigin) {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    /** @return the page that follows, or where a finished login leads to */
    String submit(String username, String password) throws IOException {
        HttpResponse<String> page =
                Web.send(
                        Web.to(
                                realm
                                        + "/protocol/openid-connect/auth?client_id=hawsh-web&response_type=code&scope=openid"
                                        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                        + "&redirect_uri="
                                        + webOrigin
                                        + "/"));
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no login form: " + page.body());
        }
        String cookies =
                page.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .collect(Collectors.joining("; "));
        HttpResponse<String> next =
                Web.send(
                        Web.to(action.group(1).replace("&amp;", "&"))
                                .header("Cookie", cookies)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "username="
                                                        + encoded(username)
                                                        + "&password="
                                                        + encoded(password))));
        String onwards = next.headers().firstValue("Location").orElse("");
        boolean withinLogin = onwards.startsWith(realm);
        if (!withinLogin) {
            return onwards.isEmpty() ? next.body() : onwards;
        }
        String all =
                Stream.concat(
                                Arrays.stream(cookies.split("; ")),
                                next.headers().allValues("Set-Cookie").stream()
                                        .map(cookie -> cookie.split(";", 2)[0]))
                        .collect(Collectors.joining("; "));
        return Web.send(Web.to(onwards).header("Cookie", all)).body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
