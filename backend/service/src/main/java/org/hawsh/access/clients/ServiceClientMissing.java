package org.hawsh.access.clients;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Somebody removed it at the identity provider, so there is no secret to renew. */
final class ServiceClientMissing extends Refusal {
    ServiceClientMissing() {
        super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "service-client-missing")));
    }
}
