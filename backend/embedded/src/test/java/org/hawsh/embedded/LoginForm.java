package org.hawsh.embedded;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of a login as a browser fills them in, one after the other. */
final class LoginForm {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final String realm;
    private final String webOrigin;
    private final Map<String, String> cookies = new HashMap<>();
    private String page;

    LoginForm(String realm, String webOrigin) {
        this.realm = realm;
        this.webOrigin = webOrigin;
    }

    /**
     * @param parameters of the request to sign in, beyond what all say
     * @return the page that is shown, or where a finished login leads to
     */
    String open(String parameters) throws IOException {
        return onwards(
                send(
                        Web.to(
                                realm
                                        + "/protocol/openid-connect/auth?client_id=hawsh-web&response_type=code&scope=openid"
                                        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                        + "&redirect_uri="
                                        + webOrigin
                                        + "/"
                                        + parameters)));
    }

    /** @return the page that follows, or where a finished login leads to */
    String submit(String username, String password) throws IOException {
        if (page == null) {
            open("");
        }
        return submit(Map.of("username", username, "password", password));
    }

    String submit(Map<String, String> fields) throws IOException {
        return onwards(
                send(
                        Web.to(found(ACTION).replace("&amp;", "&"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form(fields)))));
    }

    /** What a field of the page holds already. */
    String value(String field) {
        return found(Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\""));
    }

    private String found(Pattern what) {
        Matcher found = what.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no " + what + ": " + page);
        }
        return found.group(1);
    }

    private String onwards(HttpResponse<String> answer) throws IOException {
        String location = answer.headers().firstValue("Location").orElse("");
        if (location.startsWith(realm)) {
            return onwards(send(Web.to(location)));
        }
        page = location.isEmpty() ? answer.body() : location;
        return page;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = Web.send(request);
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
