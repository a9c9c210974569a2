package org.hawsh.participants.imports;

import java.time.LocalDate;
import org.hawsh.participants.ConsentHow;
import org.hawsh.platform.Language;

/**
 * What holds for every row that does not say otherwise.
 *
 * @param consentHow how people agreed, or null if each row says so
 * @param consentOn when, or null for each person's day of registration
 */
record ImportDefaults(ConsentHow consentHow, Language consentLanguage, LocalDate consentOn) {}
