import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs as it stands: java FirstCall.java. A program of yours reads JSON with a library instead of {@link #member}. */
public class FirstCall {
    static final String HAWSH = setting("HAWSH_WEB_ORIGIN", "http://localhost:8080");
    static final String CLIENT = setting("CLIENT_ID", "hawsh-demonstration");
    static final String SECRET = setting("CLIENT_SECRET", "demonstration-secret");
    static final HttpClient HTTP = HttpClient.newHttpClient();

    static String token;

    public static void main(String[] arguments) throws Exception {
        // A token, good for five minutes.
        String settings = ask("GET", "/api/v1/public/client-settings", "").body();
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(CLIENT, SECRET);
        String tokens = member("authority", settings).get() + "/protocol/openid-connect/token";
        HttpRequest signIn =
                HttpRequest.newBuilder(URI.create(tokens))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        token = member("access_token", HTTP.send(signIn, BodyHandlers.ofString()).body()).get();

        // A list ends when next is null; until then it is the cursor of the next page.
        int governorates = 0;
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            String path = "/api/v1/places?level=GOVERNORATE&limit=10" + cursor.get();
            String page = ask("GET", path, "").body();
            governorates += page.split("\"pcode\":", -1).length - 1;
            cursor = member("next", page).map(next -> "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
        System.out.println(governorates + " governorates");

        // Sent twice under one key, it is made once.
        UUID key = UUID.randomUUID();
        String view =
                """
                {"list": "PARTICIPANTS", "details": {"name": "New %s", "query": "sort=-registeredOn"}}
                """
                        .formatted(key);
        String[] json = {"Content-Type", "application/json", "Idempotency-Key", key.toString()};
        HttpResponse<String> made = ask("POST", "/api/v1/saved-views", view, json);
        HttpResponse<String> again = ask("POST", "/api/v1/saved-views", view, json);
        String id = member("id", made.body()).get();
        System.out.println("made once: " + id.equals(member("id", again.body()).get()));

        // What was read is edited under its version: 412 says that somebody saved in between.
        String address = "/api/v1/saved-views/" + id;
        String[] patch = {
            "Content-Type", "application/merge-patch+json", "If-Match", tag(made),
        };
        HttpResponse<String> edited =
                ask("PATCH", address, "{\"name\": \"Newest %s\"}".formatted(key), patch);
        System.out.println("edited: " + edited.statusCode());
        ask("DELETE", address, "", "If-Match", tag(edited));
        System.out.println("forgotten");
    }

    /** Asks the same again when Hawsh was busy, and throws what it refuses. */
    static HttpResponse<String> ask(String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(HAWSH + path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Accept-Language", "en");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        while (true) {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            Optional<String> seconds = answer.headers().firstValue("Retry-After");
            if (!List.of(429, 503).contains(answer.statusCode()) || seconds.isEmpty()) {
                if (answer.statusCode() >= 400) throw new IllegalStateException(answer.body());
                return answer;
            }
            Thread.sleep(Long.parseLong(seconds.get()) * 1000);
        }
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    static Optional<String> member(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
