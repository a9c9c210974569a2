package org.hawsh.embedded.launch;

import java.nio.file.Path;
import java.util.Locale;
import org.hawsh.embedded.DemonstrationStaff;

/** What a person needs to know once everything runs. */
final class Welcome {

    private Welcome() {}

    static String of(String address, String identity, Path data, double seconds) {
        StringBuilder text = new StringBuilder();
        text.append("\n  Hawsh is ready after %.1f s:  %s\n\n".formatted(seconds, address));
        text.append("  %-22s %-24s %-7s %s\n".formatted("Username", "Role", "Centre", "Try first"));
        for (DemonstrationStaff member : DemonstrationStaff.everybody()) {
            if (!member.isServiceClient()) {
                text.append(
                        "  %-22s %-24s %-7s %s\n"
                                .formatted(
                                        member.username(),
                                        inWords(member.role()),
                                        member.centre().equals("*") ? "all" : member.centre(),
                                        member.tries()));
            }
        }
        text.append("\n  The password of each is %s.\n".formatted(DemonstrationStaff.PASSWORD));
        DemonstrationStaff.everybody().stream()
                .filter(member -> member.isServiceClient() && member.role().equals("INTEGRATOR"))
                .forEach(program -> text.append(tokenOf(program, identity)));
        text.append(
                "  Keycloak's administration: %s/admin (admin; the password is in %s)\n"
                        .formatted(identity, data.resolve("keycloak/secrets/admin")));
        text.append(
                "  Ctrl-C stops everything; the data stays in %s; `make reset` starts over.\n"
                        .formatted(data));
        return text.toString();
    }

    private static String tokenOf(DemonstrationStaff program, String identity) {
        return "  For programs there is the client %s (%s). Its token, good for five minutes:\n    curl -s -d grant_type=client_credentials -d client_id=%s -d client_secret=%s %s/realms/hawsh/protocol/openid-connect/token\n"
                .formatted(
                        program.serviceClient(),
                        inWords(program.role()),
                        program.serviceClient(),
                        program.clientSecret(),
                        identity);
    }

    private static String inWords(String role) {
        return role.charAt(0) + role.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
