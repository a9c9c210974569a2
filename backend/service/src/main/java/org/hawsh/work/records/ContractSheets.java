package org.hawsh.work.records;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.hawsh.access.Permissions;
import org.hawsh.platform.contract.ContractValues;
import org.hawsh.platform.trail.Act;

/**
 * Writes what the sheets state into the contract, so that clients have a word for each. The lists are open, as those of
 * problems and faults: a kind that comes later must break no client.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractSheets implements OASFilter {
    /** A refused request is kept as something done to an endpoint. */
    private static final String REFUSED = "endpoint";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Kinds kinds = Arc.container().instance(Kinds.class).get();
        SortedSet<String> names =
                kinds.each(kind -> kind.acts().isEmpty() ? Set.of() : Set.of(kind.name()));
        names.add(REFUSED);
        publish(contract, "AuditKind", "The kind of thing something was done to", names);
        SortedSet<String> acts = kinds.each(Kind::acts);
        acts.add(Act.REPLAY);
        publish(contract, "AuditAct", "What was done", acts);
        publish(
                contract,
                "AuditPurpose",
                "Why it was done, where the act does not explain itself",
                kinds.each(Kind::purposes));
        publish(contract, "Permission", "What somebody may be allowed", Permissions.all());
        publish(
                contract,
                "HistoryKind",
                "The kind of record whose history can be read",
                kinds.each(kind -> kind.history() == null ? Set.of() : Set.of(kind.name())));
        publish(contract, "HistoryField", "What an edit changed", kinds.each(Kind::fields));
        publish(
                contract,
                "CodeTrait",
                "A rule that hangs on a code",
                kinds.codeLists().stream()
                        .flatMap(list -> list.traits().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void publish(
            OpenAPI contract, String name, String description, Collection<String> codes) {
        Schema list =
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
        contract.getComponents().addSchema(name, ContractValues.open(list, name, codes));
    }
}
