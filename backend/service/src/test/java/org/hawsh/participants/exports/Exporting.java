package org.hawsh.participants.exports;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;

/** Who asks for files of people, and how they are fetched. */
abstract class Exporting {
    final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    /** Whoever asks for everybody must find somebody. */
    @BeforeEach
    void somebodyIsInTheRegister() {
        person(APerson.called("Exported"));
    }

    String person(APerson person) {
        return person.madeBy(registrar).toString();
    }

    static Response file(Someone caller, String export) {
        return caller.calls().get(export + "/file");
    }

    static String text(Response response) {
        response.then().statusCode(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
