package org.hawsh.grants.goods;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about goods of supports of Kirkuk; each purchase is for an instalment of its own. */
final class GoodsSamples implements Samples {
    private static final UUID KIRKUK = TheCentres.KIRKUK;
    private static final int PARTS = 20;

    private AGrant grant;
    private int used = PARTS;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.ofEntries(
                Map.entry(
                        "listGrantPurchases",
                        caller -> caller.calls().get(grant().address() + "/purchases")),
                Map.entry("createGrantPurchase", this::begin),
                Map.entry("readGrantPurchase", caller -> caller.calls().get(begun().address())),
                Map.entry(
                        "updateGrantPurchase",
                        caller -> {
                            AGoods goods = begun();
                            return goods.editedBy(caller, goods.everything());
                        }),
                Map.entry(
                        "completeGrantPurchase",
                        caller -> {
                            int position = next();
                            return AGoods.written(grant, position).deliveredBy(caller);
                        }),
                Map.entry("addGrantGoodsPaper", caller -> AGoods.paperBy(caller, grant())),
                Map.entry("readGrantGoodsPaper", caller -> caller.calls().get(paper())),
                Map.entry("deleteGrantGoodsPaper", caller -> caller.calls().delete(paper())),
                Map.entry(
                        "listGrantHandovers",
                        caller -> caller.calls().get(grant().address() + "/handovers")),
                Map.entry(
                        "recordGrantHandover",
                        caller -> AGoods.handedOverBy(caller, grant(), AGoods.handover())));
    }

    private Response begin(Someone caller) {
        int position = next();
        return AGoods.begunBy(caller, AGoods.approved(grant, position), position);
    }

    private AGoods begun() {
        int position = next();
        return AGoods.begun(grant, position);
    }

    private String paper() {
        return grant().address() + "/goods-papers/" + AGoods.paper(grant());
    }

    private int next() {
        if (used == PARTS) {
            grant = null;
        }
        grant();
        return ++used;
    }

    private AGrant grant() {
        if (grant == null) {
            grant = AGoods.active(KIRKUK, PARTS);
            used = 0;
        }
        return grant;
    }
}
