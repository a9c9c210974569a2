/**
 * How a feature states a job: work that nobody waits for, done again and again. The statement stands on the ground floor because
 * every floor has jobs; {@code work.jobs} runs them.
 *
 * <p>Imports: platform.database.
 */
package org.hawsh.platform.jobs;
