package org.hawsh.access.assignments;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;

/** Those who give roles, and whom they are asked for by. */
abstract class TwoWhoDecide {
    final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);
    final Someone officer = Someone.everywhere(Role.DATA_PROTECTION_OFFICER);

    @SafeVarargs
    static int succeeded(Callable<Integer>... calls) throws Exception {
        var together = Executors.newFixedThreadPool(calls.length);
        int done = 0;
        for (Future<Integer> answer : together.invokeAll(List.of(calls))) {
            done += answer.get() < 300 ? 1 : 0;
        }
        together.shutdown();
        return done;
    }
}
