package org.hawsh.embedded;

/** Where a long start says what it is doing. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = words -> {};

    void say(String words);
}
