package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawsh.embedded.ARunningKeycloak.OPTIONS;
import static org.hawsh.embedded.ARunningKeycloak.ORIGIN;
import static org.hawsh.embedded.ARunningKeycloak.SERVER;
import static org.hawsh.embedded.ARunningKeycloak.accessToken;
import static org.hawsh.embedded.ARunningKeycloak.administration;
import static org.hawsh.embedded.ARunningKeycloak.administratorsToken;
import static org.hawsh.embedded.ARunningKeycloak.as;
import static org.hawsh.embedded.ARunningKeycloak.claims;
import static org.hawsh.embedded.ARunningKeycloak.tokenIn;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** On the real thing: what nobody may do, and by what they prove who they are. */
@Tag("keycloak")
@ResourceLock(ARunningKeycloak.ALONE)
class RealmRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    @TempDir private Path secrets;

    /** The production realm, beside the other one: a password alone leads to setting up a second factor, never to a code. */
    @Test
    void inProductionNobodySignsInWithAPasswordAlone() throws IOException {
        String admin = administratorsToken();
        String realm =
                RealmFile.production()
                        .of(new Installation(ORIGIN, ORIGIN, "a secret of this test"))
                        .replace("\"realm\":\"hawsh\"", "\"realm\":\"production\"");
        assertThat(administration(admin, "", realm).statusCode()).isEqualTo(201);
        String person =
                "{\"username\":\"new.colleague\",\"enabled\":true,\"emailVerified\":true,\"email\":\"new@hawsh.example\","
                        + "\"firstName\":\"New\",\"lastName\":\"Colleague\",\"requiredActions\":[],"
                        + "\"credentials\":[{\"type\":\"password\",\"value\":\"a-long-password-1\"}]}";
        assertThat(administration(admin, "/production/users", person).statusCode()).isEqualTo(201);

        LoginForm login = new LoginForm(SERVER.url() + "/realms/production", ORIGIN);
        assertThat(login.submit("new.colleague", "a-long-password-1"))
                .contains("kc-totp-settings-form");
        String secret = login.value("totpSecret");
        String signedIn =
                login.submit(
                        Map.of(
                                "totpSecret",
                                secret,
                                "totp",
                                OneTimeCode.now(secret),
                                "userLabel",
                                ""));
        assertThat(proofIn(signedIn)).isEqualTo("2");
        assertThat(proofIn(login.open("&prompt=none"))).as("after a reload").isEqualTo("2");
        assertThat(
                        tokenIn(
                                        "production",
                                        "grant_type=client_credentials&client_id=hawsh-service&client_secret=a+secret+of+this+test")
                                .statusCode())
                .isEqualTo(200);
        KeycloakServerTest.mayBeAskedByAClientMadeInAMoment(admin, "production");
    }

    /** @return the authentication context that a token says it was got in */
    private static String proofIn(String signedIn) throws IOException {
        assertThat(signedIn).startsWith(ORIGIN).contains("code=");
        HttpResponse<String> answer =
                tokenIn(
                        "production",
                        LoginForm.form(
                                Map.of(
                                        "grant_type",
                                        "authorization_code",
                                        "client_id",
                                        "hawsh-web",
                                        "redirect_uri",
                                        ORIGIN + "/",
                                        "code",
                                        signedIn.replaceAll(".*[?&]code=([^&]+).*", "$1"),
                                        "code_verifier",
                                        VERIFIER)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return claims(JSON.readTree(answer.body()).get("access_token").asText())
                .get("acr")
                .asText();
    }

    @Test
    void nobodyGivesThemselvesAnotherName() throws IOException {
        LoginForm login = new LoginForm(SERVER.issuer(), ORIGIN);
        login.open("&kc_action=UPDATE_PROFILE");
        String page = login.submit("registrar.baghdad", DemonstrationStaff.PASSWORD);
        assertThat(page).contains("kc-update-profile-form");
        login.submit(
                Map.of(
                        "firstName", "Somebody",
                        "lastName", "Else",
                        "email", "else@hawsh.example"));
        HttpResponse<String> person =
                as(administratorsToken(), "GET", "/users/0193a000-0000-7000-8000-000000000002", "");
        assertThat(person.body())
                .contains("registrar.baghdad", "Rana", "Jawad")
                .doesNotContain("Else", "else");
    }

    @Test
    void nobodyHasPagesOfTheirAccount() throws IOException {
        for (String client : List.of("account", "account-console")) {
            HttpResponse<String> answer =
                    as(administratorsToken(), "GET", "/clients?clientId=" + client, "");
            assertThat(JSON.readTree(answer.body()).get(0).get("enabled").asBoolean())
                    .as(client)
                    .isFalse();
        }
    }

    /** Whoever steals its secret sees who works here; they become nobody. */
    @Test
    void theServiceMayLookAtAccountsAndRegisterClientsAndNothingElse() throws IOException {
        String token =
                accessToken(
                        "grant_type=client_credentials&client_id=hawsh-service&client_secret="
                                + OPTIONS.serviceSecret());
        assertThat(as(token, "GET", "/users?search=*avan*", "").body())
                .contains("registrar.kirkuk");
        String person = "/users/0193a000-0000-7000-8000-000000000001";
        assertThat(as(token, "GET", person + "/sessions", "").statusCode()).isEqualTo(200);
        Map<String, String> closed =
                Map.of(
                        "PUT " + person + "/reset-password",
                        "{\"value\":\"a-new-password-1\"}",
                        "PUT " + person,
                        "{\"firstName\":\"Else\"}",
                        "POST " + person + "/logout",
                        "",
                        "POST /users",
                        "{\"username\":\"one.more\",\"enabled\":true}",
                        "POST /clients",
                        "{\"clientId\":\"one-more\"}",
                        "GET /clients",
                        "",
                        "GET /events",
                        "",
                        "GET /authentication/flows",
                        "");
        for (Map.Entry<String, String> one : closed.entrySet()) {
            String[] asked = one.getKey().split(" ");
            assertThat(as(token, asked[0], asked[1], one.getValue()).statusCode())
                    .as(one.getKey())
                    .isEqualTo(403);
        }
        String plain = "\"serviceAccountsEnabled\":true,\"fullScopeAllowed\":false";
        assertThat(registered(token, "a-program", plain)).isEqualTo(201);
        String spoof =
                ",\"protocolMappers\":[{\"name\":\"sub\",\"protocol\":\"openid-connect\","
                        + "\"protocolMapper\":\"oidc-hardcoded-claim-mapper\",\"config\":{\"claim.name\":\"sub\"}}]";
        assertThat(registered(token, "somebody-else", plain + spoof)).isEqualTo(403);
        String trap = ",\"redirectUris\":[\"https://stranger.example/*\"]";
        assertThat(registered(token, "a-trap", plain + trap)).isEqualTo(403);
    }

    private static int registered(String token, String client, String more) throws IOException {
        return Web.send(
                        Web.to(SERVER.issuer() + "/clients-registrations/default")
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"clientId\":\"%s\",%s}"
                                                        .formatted(client, more))))
                .statusCode();
    }

    /** By the script a host is given, with the client that stands for the host. */
    @Test
    void theBootstrapAdministratorIsDeletedAndTheHostKeepsAccountsOnly() throws IOException {
        String bootstrap = Secrets.in(OPTIONS.directory().resolve("secrets")).get("admin");
        Files.writeString(secrets.resolve("keycloak.admin-password"), bootstrap);
        String asAdmin =
                LoginForm.form(
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", bootstrap));
        assertThat(tokenIn("master", asAdmin).statusCode()).isEqualTo(200);
        accounts("begin");
        assertThat(tokenIn("master", asAdmin).body()).contains("Invalid user credentials");
        assertThat(secrets.resolve("keycloak.admin-password")).hasContent("deleted");

        String told = accounts("add", "a.colleague", "New", "Colleague", "a@hawsh.example");
        String password = told.replaceAll("(?s).*with (\\S+) .*", "$1");
        assertThat(new LoginForm(SERVER.issuer(), ORIGIN).submit("a.colleague", password))
                .contains("password-new");
        accounts("disable", "a.colleague");
        assertThat(new LoginForm(SERVER.issuer(), ORIGIN).submit("a.colleague", password))
                .doesNotContain("password-new");

        HttpResponse<String> answer =
                tokenIn(
                        "master",
                        "grant_type=client_credentials&client_id=hawsh-host&client_secret="
                                + Files.readString(secrets.resolve("keycloak.host-secret")));
        String host = JSON.readTree(answer.body()).get("access_token").asText();
        assertThat(as(host, "GET", "/users", "").statusCode()).isEqualTo(200);
        for (String closed : List.of("/clients", "/events", "/authentication/flows")) {
            assertThat(as(host, "GET", closed, "").statusCode()).as(closed).isEqualTo(403);
        }
    }

    private String accounts(String... words) {
        List<String> command = new ArrayList<>(List.of("sh", "backend/deploy/accounts.sh"));
        command.addAll(List.of(words));
        ChildProcess done =
                ChildProcess.run(
                        command,
                        OPTIONS.home().checkout(),
                        Map.of(
                                "JAVA_HOME", System.getProperty("java.home"),
                                "HAWSH_SECRETS", secrets.toString(),
                                "HAWSH_KEYCLOAK", SERVER.url(),
                                "HAWSH_KCADM",
                                        Tools.of(OPTIONS.home(), Progress.SILENT)
                                                .keycloak()
                                                .resolve("bin/kcadm.sh")
                                                .toString(),
                                "HAWSH_KCADM_CONFIG", secrets.resolve("kcadm").toString()),
                        Duration.ofMinutes(2));
        assertThat(done.succeeded()).as(done.output()).isTrue();
        return done.output();
    }
}
