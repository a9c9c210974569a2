package org.hawsh.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What PostgreSQL may take of the machine it finds itself on, which it shares with the service, the identity provider and whoever
 * else works there. Its own defaults are those of a machine of long ago.
 */
record PostgresMemory(long megabytes) {
    private static final long MEGABYTE = 1 << 20;

    static PostgresMemory ofThisMachine() {
        OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new PostgresMemory(machine.getTotalMemorySize() / MEGABYTE);
    }

    List<String> settings() {
        return List.of(
                // Pages are taken as they are first read: a register of one house never fills it.
                "shared_buffers=%dMB".formatted(between(128, megabytes / 16, 2_048)),
                // For each sort of each of some twenty connections, so that a country's candidates
                // are sorted in memory.
                "work_mem=%dMB".formatted(between(4, megabytes / 512, 64)),
                // For an index that is built or a table that is swept, of which there is one at a
                // time.
                "maintenance_work_mem=%dMB".formatted(between(64, megabytes / 32, 512)),
                // Takes nothing: the planner is told that half of the machine keeps files in
                // memory.
                "effective_cache_size=%dMB".formatted(Math.max(512, megabytes / 2)),
                // A page anywhere costs hardly more than the next one: no disk turns under it any
                // more.
                "random_page_cost=1.1");
    }

    private static long between(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
