package org.hawsh.participants.imports.rows;

import java.time.LocalDate;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.platform.words.Language;

/**
 * What holds for every row that does not say otherwise.
 *
 * @param consentHow how people agreed, or null if each row says so
 * @param consentOn when, or null for each person's day of registration
 */
public record ImportDefaults(
        ConsentHow consentHow, Language consentLanguage, LocalDate consentOn) {}
