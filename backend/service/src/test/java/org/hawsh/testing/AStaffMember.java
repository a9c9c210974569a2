package org.hawsh.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** Somebody who works at a centre, with all papers in order by default. */
public final class AStaffMember {
    private final Map<String, Object> body = new HashMap<>();
    private final UUID centre;

    private AStaffMember(UUID centre) {
        this.centre = centre;
        body.put("centreId", centre);
        body.put("name", "Teacher " + UUID.randomUUID().toString().substring(0, 8));
        body.put("job", "Trainer");
        body.put("from", "2024-01-01");
        papersUntil(Clocks.now().toLocalDate().plusYears(2));
    }

    public static AStaffMember at(UUID centre) {
        return new AStaffMember(centre);
    }

    public AStaffMember with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public AStaffMember papersUntil(LocalDate day) {
        for (String paper : new String[] {"conduct", "safeguarding", "vetting"}) {
            body.put(paper, Map.of("on", "2024-01-02", "goodUntil", day.toString()));
        }
        return this;
    }

    public AStaffMember without(String paper) {
        body.remove(paper);
        return this;
    }

    public UUID added() {
        return Made.id(
                Someone.with(Role.CENTRE_MANAGER, centre)
                        .calls()
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/staff"));
    }
}
