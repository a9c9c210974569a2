package org.hawsh.grants.goods;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Why goods and their papers stay as they are. */
final class GoodsRefusal extends Refusal {
    static final int MOST_PAPERS = 100;

    private GoodsRefusal(ProblemType type, Fault fault) {
        super(type, List.of(fault));
    }

    static GoodsRefusal begun(UUID purchase) {
        return new GoodsRefusal(
                ProblemType.ALREADY_EXISTS,
                Fault.at("/instalmentId", "goods-purchase-exists").about(purchase));
    }

    static GoodsRefusal delivered() {
        return state("/state", "goods-delivered");
    }

    static GoodsRefusal notCleared() {
        return state("/networkId", "grant-network-not-cleared");
    }

    static GoodsRefusal nothingAgreed() {
        return state("/state", "grant-not-signed");
    }

    static GoodsRefusal paperInUse() {
        return state("", "goods-paper-in-use");
    }

    static GoodsRefusal papersFull() {
        return new GoodsRefusal(
                ProblemType.STATE_CONFLICT, Fault.at("", "goods-papers-full", MOST_PAPERS));
    }

    private static GoodsRefusal state(String pointer, String code) {
        return new GoodsRefusal(ProblemType.STATE_CONFLICT, Fault.at(pointer, code));
    }
}
