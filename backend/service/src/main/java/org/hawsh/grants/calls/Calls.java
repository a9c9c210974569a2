package org.hawsh.grants.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.grants.calls.rules.RuleBook;
import org.hawsh.platform.codes.Codes;
import org.hawsh.work.records.Records;

/** What other features may ask of calls. */
@ApplicationScoped
@Transactional
public class Calls {
    /** The code list of what initiatives do. */
    public static final String KINDS = CallSheet.KINDS;

    /** The code list of what is brought with an application. */
    public static final String DOCUMENTS = CallSheet.DOCUMENTS;

    private final CallRepository calls;
    private final RuleBook rules;
    private final Codes codes;
    private final Records records;

    Calls(CallRepository calls, RuleBook rules, Codes codes, Records records) {
        this.calls = calls;
        this.rules = rules;
        this.codes = codes;
        this.records = records;
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

    /**
     * @throws org.hawsh.platform.problems.NotFound if there is none, or none where the caller holds the permission
     */
    public CallRef require(UUID id, String permission) {
        return ref(records.find(GrantCall.class, id, permission));
    }

    /** @param id of a call that is or was open, which the caller has been shown to be allowed to see */
    public CallTerms terms(UUID id) {
        return calls.findById(id).terms();
    }

    /**
     * What it is for has been given out; once, and only after its last day.
     *
     * @throws org.hawsh.platform.problems.Refusal otherwise
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(UUID id, String permission) {
        GrantCall call = records.lock(GrantCall.class, id, permission);
        call.decide();
        records.done(CallSheet.CALL, call, "DECIDE", "state");
    }

    private CallRef ref(GrantCall call) {
        return call.ref(
                rules.of(call.contributionId()).ceiling(),
                codes.with(CallSheet.IN_THE_APPLICATION, CallSheet.DOCUMENTS));
    }
}
