package org.hawsh.testing;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hawsh.access.Role;

/** How people and programs come in by the real Keycloak of {@link RealIdentity}. */
public final class RealSignIn {
    private static final String DEMONSTRATION_PASSWORD = "hawsh-demo-1";

    private RealSignIn() {}

    /** @return the access token of a demonstration account, got as the web client gets it */
    public static String ofPerson(String realm, String username) {
        return new BrowserLogin(realm, RealIdentity.WEB_ORIGIN)
                .accessToken(username, DEMONSTRATION_PASSWORD);
    }

    /** @return the access token of a client that acts on its own */
    public static String ofProgram(String realm, String client, String secret) {
        return programAsks(realm, client, secret).statusCode(200).extract().path("access_token");
    }

    public static ValidatableResponse programAsks(String realm, String client, String secret) {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .auth()
                .preemptive()
                .basic(client, secret)
                .post(realm + "/protocol/openid-connect/token")
                .then();
    }

    public static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    /** Gives an account a role, unless an earlier test of the profile gave it one. */
    public static void assign(UUID subject, Role role, UUID centre) {
        Databases.execute(
                "insert into role_assignment (subject, role, centre_id) select ?, ?, ? where not exists"
                        + " (select 1 from role_assignment where subject = ? and centre_id is not distinct from ?)",
                subject,
                role.name(),
                centre,
                subject,
                centre);
    }
}
