package org.hawsh.grants.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The criteria of a call, as they lie in its row: one array for each language and one of the weights. */
@Embeddable
class CallCriteria {
    @Column(name = "criteria_en")
    private String[] en;

    @Column(name = "criteria_ar")
    private String[] ar;

    @Column(name = "criteria_ckb")
    private String[] ckb;

    @Column(name = "criteria_weights")
    private Integer[] weights;

    /** For the database only. */
    protected CallCriteria() {}

    CallCriteria(List<Criterion> criteria) {
        en = each(criteria, DraftWords::en);
        ar = each(criteria, DraftWords::ar);
        ckb = each(criteria, DraftWords::ckb);
        weights = criteria.stream().map(Criterion::weight).toArray(Integer[]::new);
    }

    private static String[] each(List<Criterion> criteria, Function<DraftWords, String> language) {
        return criteria.stream()
                .map(criterion -> language.apply(criterion.words()))
                .toArray(String[]::new);
    }

    List<Criterion> all() {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Criterion(new DraftWords(en[i], ar[i], ckb[i]), weights[i]))
                .toList();
    }
}
