package org.hawsh.mediation.parties;

import java.util.UUID;

/**
 * A party as the other parts of its case file see it.
 *
 * @param name null once the narrative is destroyed, as the language
 * @param consents whether it takes part, as it last said
 * @param mayMeetToday whether it was screened today, and nothing speaks against meeting the others
 */
public record PartyStanding(
        UUID id, String name, String language, boolean consents, boolean mayMeetToday) {}
