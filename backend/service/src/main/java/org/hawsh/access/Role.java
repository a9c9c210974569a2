package org.hawsh.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The roles of the house. What each may do stands in one file, {@code role-permissions.properties}. */
public enum Role {
    FACILITATOR,
    REGISTRAR,
    CHILDCARE_WORKER,
    CENTRE_MANAGER,
    MEDIATOR,
    MEDIATION_SUPERVISOR,
    GRANTS_OFFICER,
    REVIEWER,
    GRANTS_APPROVER,
    FINANCE,
    MEAL_OFFICER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR,
    PARTNER,
    INTEGRATOR;

    private static final Map<Role, Set<String>> PERMISSIONS = read();

    public Set<String> permissions() {
        return PERMISSIONS.get(this);
    }

    /** Who decides who may do what. */
    boolean administers() {
        return permissions().contains(Permissions.ROLE_ASSIGNMENT_READ);
    }

    private static Map<Role, Set<String>> read() {
        Properties file = new Properties();
        try (InputStream in = Role.class.getResourceAsStream("role-permissions.properties")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Role, Set<String>> permissions = new EnumMap<>(Role.class);
        for (Role role : values()) {
            String line = file.getProperty(role.name());
            if (line == null) {
                throw new IllegalStateException(
                        "role-permissions.properties does not say what " + role + " may do");
            }
            permissions.put(
                    role, Set.copyOf(new TreeSet<>(Arrays.asList(line.strip().split("\\s+")))));
        }
        return permissions;
    }
}
