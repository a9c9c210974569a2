package org.hawsh.embedded;

import java.nio.file.Path;

/**
 * How a PostgreSQL server is wanted.
 *
 * @param home where the unpacked binaries are kept
 * @param directory the cluster, its secrets and its log
 * @param port where to listen on 127.0.0.1; 0 takes a free one
 * @param durable whether a commit is on disk before it is acknowledged; only a test may do without
 */
public record PostgresOptions(
        HawshHome home, Path directory, int port, boolean durable, Progress progress) {

    /** A server whose data is there next time. */
    public static PostgresOptions kept(HawshHome home, Path directory, int port) {
        return new PostgresOptions(home, directory, port, true, Progress.SILENT);
    }

    /** A server for one run of tests: any free port, quick instead of safe, gone when it ends. */
    public static PostgresOptions forTests() {
        HawshHome home = HawshHome.find();
        return new PostgresOptions(
                home, EphemeralDirectory.create(home, "postgres"), 0, false, Progress.SILENT);
    }

    public PostgresOptions telling(Progress progress) {
        return new PostgresOptions(home, directory, port, durable, progress);
    }

    Path cluster() {
        return directory.resolve("cluster");
    }

    /** Inside the cluster, since only there PostgreSQL may surely write. */
    Path log() {
        return cluster().resolve("postgres.log");
    }
}
