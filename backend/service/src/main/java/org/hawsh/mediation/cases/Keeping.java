package org.hawsh.mediation.cases;

import java.time.LocalDate;

/**
 * How long a narrative is kept.
 *
 * @param until the last day of it
 */
record Keeping(LocalDate from, LocalDate until) {}
