package org.hawsh.activities.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Someone;

/** Somebody registered at a centre who may be written to on their own phone, unless something else is said. */
final class AReachable {
    static final String PHONE = "+9647709876543";

    private final Map<String, Object> contact = new HashMap<>();
    private final ARecord record;

    private AReachable(UUID centre) {
        record =
                ARecord.of(
                        APerson.called(APerson.unheardOf()).at(centre).bornIn(1990),
                        Someone.with(Role.REGISTRAR, centre));
        contact.put("whose", "OWN");
        contact.put("phone", PHONE);
        contact.put("mayCall", true);
        contact.put("mayWrite", true);
        contact.put("maySayCentre", true);
        contact.put("womanCallerOnly", false);
        contact.put("bestHours", List.of());
    }

    static AReachable at(UUID centre) {
        return new AReachable(centre);
    }

    AReachable with(String member, Object value) {
        contact.put(member, value);
        return this;
    }

    /** Agreed to be contacted. */
    ARecord agreed() {
        ARecord told = told();
        told.decide("CONTACT", "GIVEN").then().statusCode(201);
        return told;
    }

    ARecord told() {
        record.patch("/contact", json()).then().statusCode(200);
        return record;
    }

    private String json() {
        try {
            return new ObjectMapper().writeValueAsString(contact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
