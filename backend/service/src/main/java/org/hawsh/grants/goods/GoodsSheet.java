package org.hawsh.grants.goods;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** Witnesses, who received and who took over are named, and papers are signed. */
@Singleton
class GoodsSheet implements Sheet {
    static final String FEWER_QUOTES = "fewer-quotes-reasons";

    static final Kind PURCHASE =
            Kind.of("grant_purchase", "LIST", "READ", "CREATE", "EDIT", "DELIVER")
                    .withFieldsOf(PurchaseDetails.class)
                    .withFields("state")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE)
                    .readAtItsCentre(Permissions.GRANT_READ);

    static final Kind HANDOVER =
            Kind.of("grant_handover", "LIST", "CREATE")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    static final Kind PAPER =
            Kind.of("grant_goods_paper", "CREATE", "READ", "DELETE")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(PURCHASE, HANDOVER, PAPER);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(FEWER_QUOTES));
    }
}
