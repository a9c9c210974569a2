package org.hawsh.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who works in the demonstration: a login for each role, and the clients that act on their own.
 *
 * @param centre the centre's code, or * for all of them
 * @param subject what their tokens carry as {@code sub}
 * @param tries what shows best what their work is like; empty for a client
 */
public record DemonstrationStaff(
        String username,
        String role,
        String centre,
        String firstName,
        String lastName,
        String subject,
        String tries) {

    public static final String PASSWORD = "hawsh-demo-1";

    private static final String SERVICE_CLIENT = "service-account-";
    private static final Map<String, String> CENTRE_IDS =
            Map.of(
                    "BGD", "01939e5c-0000-7000-8000-000000000001",
                    "DYL", "01939e5c-0000-7000-8000-000000000002",
                    "KRK", "01939e5c-0000-7000-8000-000000000003",
                    "NIN", "01939e5c-0000-7000-8000-000000000004");

    public static List<DemonstrationStaff> everybody() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        DemonstrationStaff.class.getResourceAsStream(
                                                "demonstration-staff.tsv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(f -> new DemonstrationStaff(f[0], f[1], f[2], f[3], f[4], f[5], f[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fixed by the service's first data. */
    public static Map<String, String> centreIds() {
        return CENTRE_IDS;
    }

    public boolean isServiceClient() {
        return username.startsWith(SERVICE_CLIENT);
    }

    public String serviceClient() {
        return username.substring(SERVICE_CLIENT.length());
    }

    /** By what a service client proves itself. */
    public String clientSecret() {
        return RealmFile.demonstration().secretOf(serviceClient());
    }

    /** Null for every centre. */
    public String centreId() {
        return CENTRE_IDS.get(centre);
    }
}
