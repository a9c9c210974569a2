package org.hawsh.grants.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.grants.calls.rules.RuleBook;

/** What other features may ask of calls. */
@ApplicationScoped
@Transactional
public class Calls {
    /** The code list of what initiatives do. */
    public static final String KINDS = CallSheet.KINDS;

    private final CallRepository calls;
    private final RuleBook rules;

    Calls(CallRepository calls, RuleBook rules) {
        this.calls = calls;
        this.rules = rules;
    }

    /** @param centre one the caller has been shown to be allowed to see */
    public Optional<CallRef> at(UUID centre, UUID id) {
        return calls.find("centreId = ?1 and id = ?2", centre, id)
                .firstResultOptional()
                .map(this::ref);
    }

    /** @param ids of calls the caller has been shown to be allowed to see */
    public Map<UUID, CallRef> byId(Collection<UUID> ids) {
        return calls.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(GrantCall::id, this::ref));
    }

    private CallRef ref(GrantCall call) {
        return call.ref(rules.of(call.contributionId()).ceiling());
    }
}
