package org.hawsh.work.codes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Kinds;
import org.hawsh.work.records.Records;

/** The lists of the house: read, and their codes added and mended. */
@ApplicationScoped
@Transactional
class CodeListService {
    private static final int STEP = 10;

    private final CodeRepository codes;
    private final Kinds kinds;
    private final CurrentUser user;
    private final Records records;
    private final Event<CodesChanged> changes;

    CodeListService(
            CodeRepository codes,
            Kinds kinds,
            CurrentUser user,
            Records records,
            Event<CodesChanged> changes) {
        this.codes = codes;
        this.kinds = kinds;
        this.user = user;
        this.records = records;
        this.changes = changes;
    }

    List<CodeListView> all() {
        Map<String, List<CodeView>> of =
                codes.all().stream().map(Code::view).collect(Collectors.groupingBy(CodeView::list));
        return codes.lists().stream()
                .map(list -> view(list, of.getOrDefault(list.name(), List.of())))
                .toList();
    }

    CodeListView read(String name) {
        return all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    CodeView readCode(UUID id) {
        return records.find(Code.class, id).view();
    }

    CodeView add(String listName, AddCode request) {
        user.mustHoldEverywhere(Permissions.CODE_LIST_MANAGE);
        CodeList list = kinds.codeList(listName).orElseThrow(NotFound::new);
        ValidationFailed.ifAny(request.faults(list.traits()));
        if (codes.has(listName, request.code())) {
            throw new ThereAlready();
        }
        int last = codes.of(listName).stream().mapToInt(Code::position).max().orElse(0);
        Code added = new Code(listName, request, Math.min(last + STEP, EditCode.MOST));
        records.created(CodeSheet.CODE, added);
        changes.fire(new CodesChanged(listName));
        return added.view();
    }

    CodeView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        user.mustHoldEverywhere(Permissions.CODE_LIST_MANAGE);
        CodeView edited =
                records.edit(
                                CodeSheet.CODE,
                                records.find(Code.class, id),
                                seenVersion,
                                mergePatch,
                                details -> ValidationFailed.ifAny(details.faults()))
                        .view();
        changes.fire(new CodesChanged(edited.list()));
        return edited;
    }

    private CodeListView view(KeptList list, List<CodeView> has) {
        List<String> traits =
                kinds.codeList(list.name())
                        .map(stated -> stated.traits().stream().sorted().toList())
                        .orElse(List.of());
        return new CodeListView(list.name(), list.title(), traits, has);
    }

    /** A code means one thing for good; a retired one is offered again and not added again. */
    static final class ThereAlready extends Refusal {
        ThereAlready() {
            super(ProblemType.ALREADY_EXISTS, List.of(Fault.at("/code", "code-there-already")));
        }
    }
}
