package org.hawsh.work.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hawsh.platform.codes.Codes;
import org.hawsh.platform.codes.ListedCode;

/** Asked of the database each time, so that what was added or retired on one node holds on all of them at once. */
@ApplicationScoped
class CodesOfLists implements Codes {
    private final CodeRepository codes;

    CodesOfLists(CodeRepository codes) {
        this.codes = codes;
    }

    @Override
    @Transactional
    public List<ListedCode> of(String list) {
        return codes.of(list).stream().map(Code::listed).toList();
    }
}
