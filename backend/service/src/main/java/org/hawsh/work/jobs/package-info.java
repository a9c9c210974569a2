/**
 * Runs the jobs that features state ({@code platform.jobs}): claimed under a lease, renewed by a heartbeat, tried again, given up.
 * The table {@code scheduled_tasks} is db-scheduler's own, and nobody else reads it.
 *
 * <p>Words: a <em>job</em> is work of the whole house that one node at a time does; what every node does for itself (its memory of
 * the lexicon, for instance) is none.
 *
 * <p>Imports: platform.database, platform.jobs, platform.values.
 */
package org.hawsh.work.jobs;
