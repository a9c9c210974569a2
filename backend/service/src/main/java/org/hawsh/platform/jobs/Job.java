package org.hawsh.platform.jobs;

/**
 * Work done again and again, by one node at a time. It is idempotent: a node may die in the middle of it, or lose its lease and
 * go on, and another node begins anew. It runs in a request context of its own, without a transaction and without a caller.
 */
public interface Job {
    /** What it is called in the database and in the log; a job that is renamed is another job. */
    String name();

    Every every();

    /** What is thrown is logged, and the job is tried again. */
    void run();
}
