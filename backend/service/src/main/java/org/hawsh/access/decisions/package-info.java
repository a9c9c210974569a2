/**
 * A decision by a second person: somebody asks and says why, somebody else approves or refuses, once. Each record that takes
 * such a decision embeds it; the schema holds the same rule with one function behind the checks of those tables (ADR 28).
 *
 * <p>It stands in {@code access} and not in {@code work} because role assignments are decided as well, and because who may not
 * decide is a question of access.
 *
 * <p>Imports: access, platform.problems, platform.values, platform.words.
 */
package org.hawsh.access.decisions;
