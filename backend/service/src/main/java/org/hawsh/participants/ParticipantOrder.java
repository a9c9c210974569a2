package org.hawsh.participants;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The orders of the register, each with the index it goes by. Who has no year of birth stands before all years. Generators make
 * a constant of each value, and one that is called name hides a member of every enum of Kotlin: so they are given names.
 */
@Schema(
        name = "ParticipantSort",
        type = SchemaType.STRING,
        enumeration = {"name", "-name", "registeredOn", "-registeredOn", "birthYear", "-birthYear"},
        extensions =
                @Extension(
                        name = "x-enum-varnames",
                        value =
                                "[\"BY_NAME\", \"BY_NAME_BACKWARDS\", \"OLDEST_FIRST\", \"NEWEST_FIRST\", \"BY_BIRTH_YEAR\","
                                        + " \"BY_BIRTH_YEAR_BACKWARDS\"]",
                        parseValue = true))
enum ParticipantOrder {
    NAME("name", Key.NAME, false),
    NAME_BACKWARDS("-name", Key.NAME, true),
    OLDEST("registeredOn", Key.REGISTERED_ON, false),
    NEWEST("-registeredOn", Key.REGISTERED_ON, true),
    BIRTH_YEAR("birthYear", Key.BIRTH_YEAR, false),
    BIRTH_YEAR_BACKWARDS("-birthYear", Key.BIRTH_YEAR, true);

    private final String parameter;
    private final Key key;
    private final boolean backwards;

    ParticipantOrder(String parameter, Key key, boolean backwards) {
        this.parameter = parameter;
        this.key = key;
        this.backwards = backwards;
    }

    /** Called by the HTTP layer: an unknown order is an unreadable request. */
    public static ParticipantOrder fromString(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Arrays.stream(values())
                                                .map(order -> order.parameter)
                                                .collect(Collectors.joining(", "))));
    }

    /** Where somebody stands, to be sealed into a cursor. */
    String positionOf(Participant participant) {
        return key.written.apply(participant) + " " + participant.id();
    }

    Object keyOf(String position) {
        return key.read.apply(position.split(" ")[0]);
    }

    String after() {
        return "("
                + key.column
                + ", p.id) "
                + (backwards ? "<" : ">")
                + " ("
                + key.value
                + ", :id)";
    }

    String orderBy() {
        String direction = backwards ? " desc" : "";
        return key.column + direction + ", p.id" + direction;
    }

    private enum Key {
        NAME(
                "p.name_sort",
                "cast(:key as bytea)",
                participant -> Base64.getEncoder().encodeToString(participant.nameSort()),
                text -> Base64.getDecoder().decode(text)),
        REGISTERED_ON(
                "p.registered_on",
                "cast(:key as date)",
                participant -> participant.registeredOn().toString(),
                LocalDate::parse),
        BIRTH_YEAR(
                "p.birth_year_sort",
                "cast(:key as integer)",
                participant ->
                        participant.birthDate() == null
                                ? "0"
                                : participant.birthDate().year().toString(),
                Integer::valueOf);

        private final String column;
        private final String value;
        private final Function<Participant, String> written;
        private final Function<String, Object> read;

        Key(
                String column,
                String value,
                Function<Participant, String> written,
                Function<String, Object> read) {
            this.column = column;
            this.value = value;
            this.written = written;
            this.read = read;
        }
    }
}
